import { createFileRoute } from '@tanstack/react-router'
import { MyLearningPage } from '@/modules/goals/learning/MyLearningPage'
import { learningQuery } from '@/modules/goals/learning/queries'
import { personQuery } from '@/modules/people'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/learning')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('goals', 'people'),
      context.queryClient.ensureQueryData(learningQuery(params.personId)),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  return <MyLearningPage key={personId} personId={personId} />
}

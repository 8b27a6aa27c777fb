import { createFileRoute } from '@tanstack/react-router'
import { EditLearningPage } from '@/modules/goals/learning/EditLearningPage'
import { learningItemQuery } from '@/modules/goals/learning/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/learning/$itemId_/edit')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('goals', 'skills'),
      context.queryClient.ensureQueryData(learningItemQuery(params.itemId)),
    ]),
  component: Page,
})

function Page() {
  const { itemId } = Route.useParams()
  return <EditLearningPage key={itemId} itemId={itemId} />
}

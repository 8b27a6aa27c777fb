import { createFileRoute } from '@tanstack/react-router'
import { LearningTimePage } from '@/modules/goals/learning-time/LearningTimePage'
import { learningTimeQuery } from '@/modules/goals/learning-time/queries'
import { weekOr } from '@/modules/goals/learning-time/weeks'
import { personQuery } from '@/modules/people'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({ week: 'text' })

export const Route = createFileRoute('/_app/people/$personId/learning-time')({
  validateSearch,
  loaderDeps: ({ search }) => ({ week: search.week }),
  loader: ({ context, params, deps }) =>
    Promise.all([
      loadMessages('goals', 'people'),
      context.queryClient.ensureQueryData(learningTimeQuery(params.personId, weekOr(deps.week))),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  const { week } = Route.useSearch()
  return <LearningTimePage key={personId} personId={personId} monday={weekOr(week)} />
}

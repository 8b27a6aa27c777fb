import { createFileRoute } from '@tanstack/react-router'
import { teamTimeQuery } from '@/modules/goals/learning-time/queries'
import { TeamTimePage } from '@/modules/goals/learning-time/TeamTimePage'
import { weekOr } from '@/modules/goals/learning-time/weeks'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

const validateSearch = searchParams({ week: 'text' })

export const Route = createFileRoute('/_app/people/$personId/team-learning-time')({
  validateSearch,
  loaderDeps: ({ search }) => ({ week: search.week }),
  loader: ({ context, params, deps }) =>
    Promise.all([
      loadMessages('goals', 'people'),
      context.queryClient.ensureQueryData(teamTimeQuery(params.personId, weekOr(deps.week))),
    ]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  const { week } = Route.useSearch()
  return <TeamTimePage key={personId} personId={personId} monday={weekOr(week)} />
}

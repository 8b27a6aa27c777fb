import { createFileRoute } from '@tanstack/react-router'
import { teamPlansQuery } from '@/modules/goals/plans/queries'
import { TeamPlansPage } from '@/modules/goals/plans/TeamPlansPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/team-plans')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('goals', 'people'),
      context.queryClient.ensureQueryData(teamPlansQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <TeamPlansPage key={params.personId} {...params} />
}

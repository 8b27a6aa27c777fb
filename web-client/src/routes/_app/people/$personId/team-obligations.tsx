import { createFileRoute } from '@tanstack/react-router'
import { teamObligationsQuery } from '@/modules/templates/legal/queries'
import { TeamObligationsPage } from '@/modules/templates/legal/team/TeamObligationsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/team-obligations')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('legal', 'people'),
      context.queryClient.ensureQueryData(teamObligationsQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  return <TeamObligationsPage key={personId} personId={personId} />
}

import { createFileRoute } from '@tanstack/react-router'
import { personQuery } from '@/modules/people/queries'
import { roleMatchesQuery } from '@/modules/skills/matches/queries'
import { RolesForMePage } from '@/modules/skills/matches/RolesForMePage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/role-matches')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('skills', 'people'),
      context.queryClient.ensureQueryData(roleMatchesQuery(params.personId)),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const { personId } = Route.useParams()
  return <RolesForMePage key={personId} personId={personId} />
}

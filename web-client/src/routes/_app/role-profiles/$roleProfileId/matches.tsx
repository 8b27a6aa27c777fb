import { createFileRoute } from '@tanstack/react-router'
import { matchViews } from '@/modules/skills/matches/choices'
import { RoleMatchesPage } from '@/modules/skills/matches/RoleMatchesPage'
import { roleProfileQuery } from '@/modules/skills/queries'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/role-profiles/$roleProfileId/matches')({
  validateSearch: searchParams({ view: matchViews, cursor: 'text', ssyk: 'text' }),
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('skills', 'people'),
      context.queryClient.ensureQueryData(roleProfileQuery(params.roleProfileId)),
    ]),
  component: RoleMatchesPage,
})

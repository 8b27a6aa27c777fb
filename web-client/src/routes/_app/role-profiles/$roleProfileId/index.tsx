import { createFileRoute } from '@tanstack/react-router'
import { roleProfileQuery } from '@/modules/skills/queries'
import { RoleProfilePage } from '@/modules/skills/roles/RoleProfilePage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/role-profiles/$roleProfileId/')({
  validateSearch: searchParams({ person: 'text', version: 'text', years: ['1', '2', '3', '5'], changes: 'text' }),
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('skills', 'people'),
      context.queryClient.ensureQueryData(roleProfileQuery(params.roleProfileId)),
    ]),
  component: RoleProfilePage,
})

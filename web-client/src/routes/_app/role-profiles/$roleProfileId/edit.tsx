import { createFileRoute } from '@tanstack/react-router'
import { roleProfileQuery } from '@/modules/skills/queries'
import { EditRoleProfilePage } from '@/modules/skills/roles/EditRoleProfilePage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/role-profiles/$roleProfileId/edit')({
  loader: ({ context, params }) =>
    Promise.all([loadMessages('skills'), context.queryClient.ensureQueryData(roleProfileQuery(params.roleProfileId))]),
  component: Page,
})

function Page() {
  const { roleProfileId } = Route.useParams()
  return <EditRoleProfilePage key={roleProfileId} roleProfileId={roleProfileId} />
}

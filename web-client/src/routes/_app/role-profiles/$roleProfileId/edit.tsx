import { createFileRoute } from '@tanstack/react-router'
import { roleProfileQuery } from '@/modules/skills/queries'
import { EditRoleProfilePage } from '@/modules/skills/roles/EditRoleProfilePage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/role-profiles/$roleProfileId/edit')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('skills'),
      // the newest: the editor starts from it, and saves on top of it
      context.queryClient.fetchQuery({ ...roleProfileQuery(params.roleProfileId), staleTime: 0 }),
    ]),
  component: Page,
})

function Page() {
  const { roleProfileId } = Route.useParams()
  return <EditRoleProfilePage key={roleProfileId} roleProfileId={roleProfileId} />
}

import { createFileRoute } from '@tanstack/react-router'
import { NewRoleProfilePage } from '@/modules/skills/roles/NewRoleProfilePage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/role-profiles/new')({
  loader: () => loadMessages('skills'),
  component: NewRoleProfilePage,
})

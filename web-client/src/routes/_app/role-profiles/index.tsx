import { createFileRoute } from '@tanstack/react-router'
import { RoleProfilesPage } from '@/modules/skills/roles/RoleProfilesPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/role-profiles/')({
  validateSearch: searchParams({ search: 'text', show: ['review', 'retired'] }),
  loader: () => loadMessages('skills'),
  component: RoleProfilesPage,
})

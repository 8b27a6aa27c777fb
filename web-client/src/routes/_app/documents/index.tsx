import { createFileRoute } from '@tanstack/react-router'
import { recruitmentsQuery } from '@/modules/templates/documents/queries'
import { RecruitmentsPage } from '@/modules/templates/documents/RecruitmentsPage'
import { loadMessages } from '@/shared/lib/messages'
import { searchParams } from '@/shared/lib/searchParams'

export const Route = createFileRoute('/_app/documents/')({
  validateSearch: searchParams({ opening: 'text', unit: 'text' }),
  loader: ({ context }) =>
    Promise.all([loadMessages('documents', 'people', 'admin'), context.queryClient.ensureQueryData(recruitmentsQuery)]),
  component: Page,
})

function Page() {
  return <RecruitmentsPage {...Route.useSearch()} />
}

import { createFileRoute } from '@tanstack/react-router'
import { recruitmentsQuery } from '@/modules/templates/documents/queries'
import { RecruitmentsPage } from '@/modules/templates/documents/RecruitmentsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/documents/')({
  loader: ({ context }) =>
    Promise.all([loadMessages('documents', 'people', 'admin'), context.queryClient.ensureQueryData(recruitmentsQuery)]),
  component: RecruitmentsPage,
})

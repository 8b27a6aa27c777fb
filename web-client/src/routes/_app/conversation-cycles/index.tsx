import { createFileRoute } from '@tanstack/react-router'
import { CyclesPage } from '@/modules/templates/cycles/CyclesPage'
import { cyclesQuery } from '@/modules/templates/cycles/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/conversation-cycles/')({
  loader: ({ context }) =>
    Promise.all([loadMessages('conversations'), context.queryClient.ensureQueryData(cyclesQuery())]),
  component: CyclesPage,
})

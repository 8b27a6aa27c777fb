import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { CyclesPage } from '@/modules/templates/cycles/CyclesPage'
import { UnitCycles } from '@/modules/templates/cycles/UnitCycles'
import { loadMessages } from '@/shared/lib/messages'
import { may } from '@/shared/lib/permissions'

export const Route = createFileRoute('/_app/conversation-cycles/')({
  loader: () => loadMessages('conversations', 'people'),
  component: Page,
})

function Page() {
  return may(useMe(), 'runConversations') ? <CyclesPage /> : <UnitCycles />
}

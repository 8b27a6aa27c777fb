import { createFileRoute } from '@tanstack/react-router'
import { ReadingPage } from '@/modules/templates/conversations/ReadingPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/conversations/$conversationId_/reading')({
  loader: () => loadMessages('conversations', 'fillin', 'people', 'skills'),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <ReadingPage key={params.conversationId} place={params} />
}

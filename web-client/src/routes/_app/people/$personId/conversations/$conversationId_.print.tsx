import { createFileRoute } from '@tanstack/react-router'
import { ConversationPrint } from '@/modules/templates/conversations/ConversationPrint'
import { conversationQuery } from '@/modules/templates/conversations/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/conversations/$conversationId_/print')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('conversations', 'fillin', 'people', 'skills'),
      context.queryClient.ensureQueryData(conversationQuery(params)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <ConversationPrint key={params.conversationId} place={params} />
}

import { createFileRoute } from '@tanstack/react-router'
import { personQuery } from '@/modules/people'
import { ConversationsPage } from '@/modules/templates/conversations/ConversationsPage'
import { conversationsQuery } from '@/modules/templates/conversations/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/conversations/')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('conversations', 'people'),
      context.queryClient.ensureQueryData(conversationsQuery(params.personId)),
      context.queryClient.ensureQueryData(personQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <ConversationsPage key={params.personId} {...params} />
}

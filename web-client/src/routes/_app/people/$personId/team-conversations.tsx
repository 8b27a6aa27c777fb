import { createFileRoute } from '@tanstack/react-router'
import { teamConversationsQuery } from '@/modules/templates/conversations/queries'
import { TeamConversationsPage } from '@/modules/templates/conversations/TeamConversationsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/people/$personId/team-conversations')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('conversations', 'people'),
      context.queryClient.ensureQueryData(teamConversationsQuery(params.personId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <TeamConversationsPage key={params.personId} {...params} />
}

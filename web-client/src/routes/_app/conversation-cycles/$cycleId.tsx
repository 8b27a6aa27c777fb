import { createFileRoute } from '@tanstack/react-router'
import { CyclePage } from '@/modules/templates/cycles/CyclePage'
import { cycleQuery } from '@/modules/templates/cycles/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/conversation-cycles/$cycleId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('conversations', 'people'),
      context.queryClient.ensureQueryData(cycleQuery(params.cycleId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <CyclePage key={params.cycleId} {...params} />
}

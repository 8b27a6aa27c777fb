import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { PairPage } from '@/modules/mentoring/pairs/PairPage'
import { pairQuery } from '@/modules/mentoring/pairs/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/mentoring/relationships/$relationshipId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('mentoring', 'people'),
      context.queryClient.ensureQueryData(pairQuery(params.relationshipId)),
    ]),
  component: Page,
})

function Page() {
  const { relationshipId } = Route.useParams()
  return <PairPage key={relationshipId} personId={useMe().personId ?? ''} relationshipId={relationshipId} />
}

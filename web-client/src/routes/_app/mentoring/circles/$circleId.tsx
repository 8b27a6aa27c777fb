import { createFileRoute } from '@tanstack/react-router'
import { CirclePage } from '@/modules/mentoring/circles/CirclePage'
import { circleQuery } from '@/modules/mentoring/circles/queries'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/mentoring/circles/$circleId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('mentoring', 'people', 'goals'),
      context.queryClient.ensureQueryData(circleQuery(params.circleId)),
    ]),
  component: Page,
})

function Page() {
  const { circleId } = Route.useParams()
  return <CirclePage key={circleId} circleId={circleId} />
}

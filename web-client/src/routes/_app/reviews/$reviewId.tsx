import { createFileRoute } from '@tanstack/react-router'
import { reviewQuery } from '@/modules/metrics/reviews/queries'
import { ReviewPage } from '@/modules/metrics/reviews/ReviewPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/reviews/$reviewId')({
  loader: ({ context, params }) =>
    Promise.all([
      loadMessages('metrics', 'people', 'skills', 'admin'),
      context.queryClient.ensureQueryData(reviewQuery(params.reviewId)),
    ]),
  component: Page,
})

function Page() {
  const params = Route.useParams()
  return <ReviewPage key={params.reviewId} {...params} />
}

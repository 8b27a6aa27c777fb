import { createFileRoute } from '@tanstack/react-router'
import { reviewsQuery } from '@/modules/metrics/reviews/queries'
import { ReviewsPage } from '@/modules/metrics/reviews/ReviewsPage'
import { loadMessages } from '@/shared/lib/messages'

export const Route = createFileRoute('/_app/reviews/')({
  loader: ({ context }) =>
    Promise.all([
      loadMessages('metrics', 'people', 'skills', 'admin'),
      context.queryClient.ensureQueryData(reviewsQuery),
    ]),
  component: ReviewsPage,
})

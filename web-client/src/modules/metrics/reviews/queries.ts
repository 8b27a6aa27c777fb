import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Review = Answer<'getReview'>
export type ReviewHead = Answer<'listReviews'>['items'][number]
export type Decided = Review['decisions'][number]
export type Reading = Review['readings'][number]
export type ReviewBody = Request<'planReview'>

const reviews = '/api/v1/reviews' as const
const one = `${reviews}/{reviewId}` as const

export const reviewsQuery = $api.queryOptions('get', reviews, { params: { query: {} } })

export const reviewQuery = (reviewId: string) => $api.queryOptions('get', one, { params: { path: { reviewId } } })

export const metricsQuery = $api.queryOptions('get', '/api/v1/metrics')

export const goalsQuery = $api.queryOptions('get', '/api/v1/strategy-map')

const seen = ({ reviewId, version }: Review) => ({
  params: { path: { reviewId }, header: { 'If-Match': `"${version}"` } },
})

export const useSetReview = (review: Review | undefined) =>
  useChange(async (body: ReviewBody) => {
    if (!review) return (await api.POST(reviews, { body })).data?.reviewId ?? ''
    await api.PUT(one, { ...seen(review), body })
    return review.reviewId
  })

export const useCloseReview = (review: Review) => useChange(() => api.POST(`${one}/closing`, seen(review)), false)

export const useCancelReview = (reviewId: string) =>
  useChange(() => api.DELETE(one, { params: { path: { reviewId } } }), false)

export const useNoteReview = (reviewId: string) =>
  useChange((text: string) => api.POST(`${one}/notes`, { params: { path: { reviewId } }, body: { text } }))

import { keepPreviousData } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import type { dismissals, learningKinds } from './choices'

export type LearningItem = Answer<'getLearningItem'>
export type LearningHead = Answer<'listLearningItems'>['items'][number]
export type NextStep = Answer<'listNextSteps'>['items'][number]
export type LearningBody = Request<'addLearningItem'>

export interface LearningSearch {
  search?: string | undefined
  kind?: (typeof learningKinds)[number] | undefined
  skillId?: string | undefined
  retired?: boolean | undefined
  cursor?: string | undefined
}

export const learningItemsQuery = (query: LearningSearch, limit = 25) => ({
  ...$api.queryOptions('get', '/api/v1/learning-items', { params: { query: { ...query, limit } } }),
  placeholderData: keepPreviousData,
})

/** With its ETag: whoever edits it must say which version they saw. */
export const learningItemQuery = (itemId: string) => ({
  queryKey: ['learning-item', itemId] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/learning-items/{itemId}', { params: { path: { itemId } } })
    return { item: data as LearningItem, etag: response.headers.get('ETag') ?? '' }
  },
})

const person = (personId: string) => ({ params: { path: { personId } } })

export const learningQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/learning', person(personId))

export const nextStepsQuery = (personId: string, limit: number) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/next-steps', {
    params: { path: { personId }, query: { limit } },
  })

export const useAddItem = () =>
  useChange(async (body: LearningBody) => (await api.POST('/api/v1/learning-items', { body })).data?.itemId ?? '')

export const useChangeItem = (itemId: string) =>
  useChange(({ etag, ...body }: LearningBody & { etag: string }) =>
    api.PUT('/api/v1/learning-items/{itemId}', { params: { path: { itemId }, header: { 'If-Match': etag } }, body }),
  )

/** Not told in a place of its own: a notice says what refuses. So the next ones. */
export const useOfferItem = (itemId: string) =>
  useChange(
    (isOffered: boolean) =>
      api.PUT('/api/v1/learning-items/{itemId}/offer', {
        params: { path: { itemId }, header: { 'If-Match': '*' } },
        body: { isOffered },
      }),
    false,
  )

export const useEnrol = (personId: string) =>
  useChange(
    ({ itemId, isIn }: { itemId: string; isIn: boolean }) =>
      isIn
        ? api.PUT('/api/v1/people/{personId}/enrolments/{itemId}', {
            params: { path: { personId, itemId } },
            body: {},
          })
        : api.DELETE('/api/v1/people/{personId}/enrolments/{itemId}', { params: { path: { personId, itemId } } }),
    false,
  )

export const useRecord = (personId: string) =>
  useChange((body: Request<'recordLearning'>) =>
    api.POST('/api/v1/people/{personId}/completions', { params: { path: { personId } }, body }),
  )

export const useDismiss = (personId: string) =>
  useChange(({ itemId, reason }: { itemId: string; reason: (typeof dismissals)[number] | null }) => {
    const params = { path: { personId, itemId } }
    return reason
      ? api.PUT('/api/v1/people/{personId}/next-steps/{itemId}/dismissal', { params, body: { reason } })
      : api.DELETE('/api/v1/people/{personId}/next-steps/{itemId}/dismissal', { params })
  }, false)

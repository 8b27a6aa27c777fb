import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Plan = Answer<'getPlan'>
export type PlanItem = Plan['items'][number]
export type PlanHead = Answer<'listPlans'>['items'][number]
export type PlannedItem = Request<'addPlanItem'>

export interface Place {
  personId: string
  planId: string
}

export const plansQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/plans', { params: { path: { personId } } })

export const teamPlansQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/team-plans', { params: { path: { personId } } })

/** With its ETag: whoever edits it, or agrees to it, must say which version they saw. */
export const planQuery = (path: Place) => ({
  queryKey: ['plan', path.personId, path.planId] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/people/{personId}/plans/{planId}', { params: { path } })
    return { plan: data as Plan, etag: response.headers.get('ETag') ?? '' }
  },
})

export const useDraftPlan = (personId: string) =>
  useChange(async (body: Request<'draftPlan'>) => {
    const { data } = await api.POST('/api/v1/people/{personId}/plans', { params: { path: { personId } }, body })
    return data?.planId ?? ''
  })

export const useDescribePlan = (path: Place) =>
  useChange(({ etag, ...body }: Request<'describePlan'> & { etag: string }) =>
    api.PUT('/api/v1/people/{personId}/plans/{planId}', { params: { path, header: { 'If-Match': etag } }, body }),
  )

export const useSetItem = (path: Place) =>
  useChange(async ({ itemId, etag, ...body }: PlannedItem & { itemId?: string | undefined; etag: string }) => {
    if (!itemId) await api.POST('/api/v1/people/{personId}/plans/{planId}/items', { params: { path }, body })
    else {
      const params = { path: { ...path, itemId }, header: { 'If-Match': etag } }
      await api.PUT('/api/v1/people/{personId}/plans/{planId}/items/{itemId}', { params, body })
    }
  })

/** Not told in a place of its own: a notice says what refuses. So the next ones. */
export const useRemoveItem = (path: Place) =>
  useChange(
    (itemId: string) =>
      api.DELETE('/api/v1/people/{personId}/plans/{planId}/items/{itemId}', {
        params: { path: { ...path, itemId }, header: { 'If-Match': '*' } },
      }),
    false,
  )

export const useCloseItem = (path: Place) =>
  useChange(
    (itemId: string) =>
      api.POST('/api/v1/people/{personId}/plans/{planId}/items/{itemId}/closure', {
        params: { path: { ...path, itemId } },
      }),
    false,
  )

export type PlanStep = 'submission' | 'review' | 'agreement' | 'completion'

export const usePlanStep = (path: Place) =>
  useChange(({ step, etag }: { step: PlanStep; etag: string }) => {
    const based = { params: { path, header: { 'If-Match': etag } } }
    if (step === 'submission') return api.POST('/api/v1/people/{personId}/plans/{planId}/submission', based)
    if (step === 'agreement') return api.POST('/api/v1/people/{personId}/plans/{planId}/agreement', based)
    if (step === 'review') return api.POST('/api/v1/people/{personId}/plans/{planId}/review', { params: { path } })
    return api.POST('/api/v1/people/{personId}/plans/{planId}/completion', { params: { path } })
  }, false)

export type Saying = 'return' | 'cancellation' | 'check-in'

export const useSay = (path: Place) =>
  useChange(({ as, text }: { as: Saying; text: string }) => {
    const params = { path }
    if (as === 'return')
      return api.POST('/api/v1/people/{personId}/plans/{planId}/return', { params, body: { answer: text } })
    if (as === 'cancellation')
      return api.POST('/api/v1/people/{personId}/plans/{planId}/cancellation', { params, body: { why: text } })
    return api.POST('/api/v1/people/{personId}/plans/{planId}/check-ins', { params, body: { comment: text } })
  })

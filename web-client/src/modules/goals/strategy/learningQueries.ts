import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Strategy = Answer<'getStrategy'>
export type StrategyBody = Request<'draftStrategy'>

export const strategiesQuery = $api.queryOptions('get', '/api/v1/learning-strategies')

/** With its ETag: whoever writes in it, or approves it, must say which version they saw. */
export const strategyQuery = (strategyId: string, number?: number) => ({
  queryKey: ['learning-strategy', strategyId, number] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/learning-strategies/{strategyId}', {
      params: { path: { strategyId }, query: number ? { number } : {} },
    })
    return { strategy: data as Strategy, etag: response.headers.get('ETag') ?? '' }
  },
})

export const useDraftStrategy = () =>
  useChange(
    async (body: StrategyBody) => (await api.POST('/api/v1/learning-strategies', { body })).data?.strategyId ?? '',
  )

export const useWriteStrategy = (strategyId: string) =>
  useChange(({ etag, body }: { etag: string; body: StrategyBody }) =>
    api.PUT('/api/v1/learning-strategies/{strategyId}/draft', {
      params: { path: { strategyId }, header: { 'If-Match': etag } },
      body,
    }),
  )

export type StrategyStep = 'submission' | 'approval' | 'draft' | 'discard'

/** Not told in a place of its own: a notice says what refuses. */
export const useStrategyStep = (strategyId: string) =>
  useChange(({ step, etag }: { step: StrategyStep; etag: string }) => {
    const path = { strategyId }
    const params = { path, header: { 'If-Match': etag } }
    if (step === 'submission') return api.POST('/api/v1/learning-strategies/{strategyId}/submission', { params })
    if (step === 'approval') return api.POST('/api/v1/learning-strategies/{strategyId}/approval', { params })
    if (step === 'draft') return api.POST('/api/v1/learning-strategies/{strategyId}/draft', { params: { path } })
    return api.DELETE('/api/v1/learning-strategies/{strategyId}/draft', { params })
  }, false)

export const useSendBackStrategy = (strategyId: string) =>
  useChange((reason: string | null) =>
    api.POST('/api/v1/learning-strategies/{strategyId}/return', { params: { path: { strategyId } }, body: { reason } }),
  )

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

export type Scenario = Answer<'getScenario'>
export type Plan = Scenario['plan']
export type Forecast = Answer<'getForecast'>
export type ForecastSkill = Forecast['skills'][number]
export type ForecastLevel = ForecastSkill['levels'][number]
export type GapAnswer = Scenario['decisions'][number]['answer']

export interface Place {
  unitId: string
  scenarioId: string
}

export const scenariosQuery = (unitId: string) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/scenarios', { params: { path: { unitId } } })

export const forecastQuery = (path: Place) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/scenarios/{scenarioId}/forecast', { params: { path } })

export const promotionQuery = (path: Place) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/scenarios/{scenarioId}/promotion', { params: { path } })

export const comparisonQuery = (unitId: string, ids: string[]) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/scenarios/comparison', {
    params: { path: { unitId }, query: { ids } },
  })

export const ownersQuery = (search: string) => ({
  ...$api.queryOptions('get', '/api/v1/people', { params: { query: { search, isActive: true, limit: 6 } } }),
  enabled: search.length > 1,
})

/** With its ETag: whoever edits it must say which version they saw. */
export const scenarioQuery = (path: Place) => ({
  queryKey: ['scenario', path.unitId, path.scenarioId] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/units/{unitId}/scenarios/{scenarioId}', { params: { path } })
    return { scenario: data as Scenario, etag: response.headers.get('ETag') ?? '' }
  },
})

const meta = { isTold: true }

function useChange<Input, Result>(change: (input: Input) => Promise<Result>) {
  const client = useQueryClient()
  return useMutation({ meta, mutationFn: change, onSuccess: () => client.invalidateQueries() })
}

export const useDraftScenario = (unitId: string) =>
  useChange(async (body: Request<'draftScenario'>) => {
    const { data } = await api.POST('/api/v1/units/{unitId}/scenarios', { params: { path: { unitId } }, body })
    return data?.scenarioId ?? ''
  })

/** Answers with the new ETag, which taking it back must name. */
export const usePlanScenario = (path: Place) =>
  useChange(async ({ etag, plan }: { etag: string; plan: Plan }) => {
    const { headcounts, requirements, needs, supply, attrition } = plan
    const { response } = await api.PUT('/api/v1/units/{unitId}/scenarios/{scenarioId}/plan', {
      params: { path, header: { 'If-Match': etag } },
      body: { headcounts, requirements, needs, supply, attrition },
    })
    return response.headers.get('ETag') ?? ''
  })

export const useShareScenario = (path: Place) =>
  useChange((_: undefined) => api.POST('/api/v1/units/{unitId}/scenarios/{scenarioId}/sharing', { params: { path } }))

export function useDescribeScenario(path: Place) {
  const client = useQueryClient()
  return useMutation({
    meta,
    mutationFn: ({ etag, ...body }: Request<'describeScenario'> & { etag: string }) =>
      api.PUT('/api/v1/units/{unitId}/scenarios/{scenarioId}', {
        params: { path, header: { 'If-Match': etag } },
        body,
      }),
    // also after a refusal: whoever was late sees what it says now, and may try again
    onSettled: () => client.invalidateQueries(),
  })
}

/** Not told in a place of its own: a notice says what refuses. */
export function useArchiveScenario(path: Place) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (isArchived: boolean) =>
      isArchived
        ? api.POST('/api/v1/units/{unitId}/scenarios/{scenarioId}/archiving', { params: { path } })
        : api.DELETE('/api/v1/units/{unitId}/scenarios/{scenarioId}/archiving', { params: { path } }),
    onSuccess: () => client.invalidateQueries(),
  })
}

export const usePromoteScenario = (path: Place) =>
  useChange((etag: string) =>
    api.POST('/api/v1/units/{unitId}/scenarios/{scenarioId}/promotion', {
      params: { path, header: { 'If-Match': etag } },
    }),
  )

interface Gap {
  skillId: string
  level: number
}

export const useDecideGap = (place: Place) =>
  useChange(({ skillId, level, ...body }: Gap & Request<'decideGap'>) =>
    api.PUT('/api/v1/units/{unitId}/scenarios/{scenarioId}/decisions/{skillId}/{level}', {
      params: { path: { ...place, skillId, level } },
      body,
    }),
  )

export const useWithdrawDecision = (place: Place) =>
  useChange((gap: Gap) =>
    api.DELETE('/api/v1/units/{unitId}/scenarios/{scenarioId}/decisions/{skillId}/{level}', {
      params: { path: { ...place, ...gap } },
    }),
  )

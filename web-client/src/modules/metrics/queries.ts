import { keepPreviousData } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Metric = Answer<'listMetrics'>['items'][number]
export type MetricVersion = Answer<'getMetric'>['versions'][number]
export type Reading = Answer<'getOrganisationMetric'>
export type ReadingPoint = Reading['points'][number]
export type ReadingPart = Reading['parts'][number]
export type MetricUnit = Metric['unit']
export type MetricBody = Request<'changeMetric'>

export interface Period {
  months?: number | undefined
  from?: string | undefined
  to?: string | undefined
  knownAt?: string | undefined
}

export const metricsQuery = $api.queryOptions('get', '/api/v1/metrics')

/** With its ETag: whoever changes it must say which version they saw. */
export const metricQuery = (key: string) => ({
  queryKey: ['metric', key] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/metrics/{key}', { params: { path: { key } } })
    return { ...(data as Answer<'getMetric'>), etag: response.headers.get('ETag') ?? '' }
  },
})

/** All that are listed, or those named, of a unit or of the whole organisation. */
export const boardQuery = (unitId: string | undefined, query: Period & { keys?: string[] }) => ({
  queryKey: ['metrics', 'board', unitId, query] as const,
  queryFn: async () => {
    const { data } = unitId
      ? await api.GET('/api/v1/units/{unitId}/metrics', { params: { path: { unitId }, query } })
      : await api.GET('/api/v1/organisation/metrics', { params: { query } })
    return data as Answer<'getOrganisationMetrics'>
  },
  placeholderData: keepPreviousData,
})

export const readingQuery = (unitId: string | undefined, key: string, query: Period) => ({
  queryKey: ['metrics', 'reading', unitId, key, query] as const,
  queryFn: async () => {
    const { data } = unitId
      ? await api.GET('/api/v1/units/{unitId}/metrics/{key}', { params: { path: { unitId, key }, query } })
      : await api.GET('/api/v1/organisation/metrics/{key}', { params: { path: { key }, query } })
    return data as Reading
  },
  placeholderData: keepPreviousData,
})

/** The file has the choices of the screen. */
export const metricFile = (
  unitId: string | undefined,
  key: string | undefined,
  { months, from, to, knownAt }: Period,
  format: 'csv' | 'xlsx',
) => {
  const place = unitId ? `/api/v1/units/${unitId}` : '/api/v1/organisation'
  const chosen = {
    ...(months && { months: `${months}` }),
    ...(from && { from }),
    ...(to && { to }),
    ...(knownAt && { knownAt }),
  }
  return `${place}/${key ? `metrics/${key}` : 'metric-readings'}/export?${new URLSearchParams({ ...chosen, format })}`
}

interface Listed {
  months: number
  month: string
  measure?: string | undefined
  cursor?: string | undefined
  knownAt?: string | undefined
}

export const contributionsQuery = (unitId: string | undefined, key: string, query: Listed) => ({
  queryKey: ['metrics', 'contributions', unitId, key, query] as const,
  queryFn: async () => {
    const { data } = unitId
      ? await api.GET('/api/v1/units/{unitId}/metrics/{key}/contributions', {
          params: { path: { unitId, key }, query },
        })
      : await api.GET('/api/v1/organisation/metrics/{key}/contributions', { params: { path: { key }, query } })
    return data as Answer<'listOrganisationContributions'>
  },
  placeholderData: keepPreviousData,
})

export const useChangeMetric = () =>
  useChange(({ key, etag, body }: { key: string; etag: string; body: MetricBody }) =>
    api.PUT('/api/v1/metrics/{key}', { params: { path: { key }, header: { 'If-Match': etag } }, body }),
  )

export const useAddMetric = () =>
  useChange(async (body: Request<'addMetric'>) => {
    const { data } = await api.POST('/api/v1/metrics', { body })
    return data?.key ?? body.key
  })

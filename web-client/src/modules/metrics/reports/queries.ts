import { keepPreviousData } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Report = Answer<'getMetricReport'>
export type ReportLine = Report['lines'][number]

export const reportsQuery = $api.queryOptions('get', '/api/v1/metric-reports')

export const reportQuery = (key: string, to?: string) => ({
  ...$api.queryOptions('get', '/api/v1/organisation/metric-reports/{key}', {
    params: { path: { key }, query: { to } },
  }),
  placeholderData: keepPreviousData,
})

/** The file has the choices of the screen. */
export const reportFile = (key: string, to: string | undefined, format: 'csv' | 'xlsx') =>
  `/api/v1/organisation/metric-reports/${key}/export?${new URLSearchParams({ ...(to && { to }), format })}`

export type Schedule = Answer<'getReportSchedule'>

const address = '/api/v1/organisation/metric-reports/{key}/schedule'
const of = (key: string) => ({ params: { path: { key } } })

export const scheduleQuery = (key: string) => $api.queryOptions('get', address, of(key))

export const useSetSchedule = (key: string, { version }: Schedule) =>
  useChange((body: Request<'setReportSchedule'>) =>
    api.PUT(address, { params: { path: { key }, header: { 'If-Match': `"${version}"` } }, body }),
  )

export const useEndSchedule = (key: string) => useChange(() => api.DELETE(address, of(key)))

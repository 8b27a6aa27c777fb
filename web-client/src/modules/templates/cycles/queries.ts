import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Cycle = Answer<'listCycles'>['items'][number]
export type Coverage = NonNullable<Cycle['coverage']>
export type ManagerCoverageOf = Answer<'getCycle'>['managers'][number]
export type CycleBody = Request<'draftCycle'>

const cycles = '/api/v1/conversation-cycles' as const
const one = `${cycles}/{cycleId}` as const

export const cyclesQuery = () => $api.queryOptions('get', cycles)

export const cycleQuery = (cycleId: string) => $api.queryOptions('get', one, { params: { path: { cycleId } } })

export const unitCoverageQuery = (unitId: string) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/conversation-coverage', { params: { path: { unitId } } })

export const useSetCycle = (cycle: Cycle | undefined) =>
  useChange(async (body: CycleBody) => {
    if (!cycle) return (await api.POST(cycles, { body })).data?.cycleId ?? ''
    const params = { path: { cycleId: cycle.cycleId }, header: { 'If-Match': `"${cycle.version}"` } }
    await api.PUT(one, { params, body })
    return cycle.cycleId
  })

export const useOpenCycle = (cycleId: string) =>
  useChange(async () => (await api.POST(`${one}/opening`, { params: { path: { cycleId } } })).data?.jobId ?? '', false)

export const useCloseCycle = (cycleId: string) =>
  useChange(() => api.POST(`${one}/closing`, { params: { path: { cycleId } } }), false)

export const useMoveCycleDue = (cycleId: string) =>
  useChange((due: string) => api.PUT(`${one}/due`, { params: { path: { cycleId } }, body: { due } }))

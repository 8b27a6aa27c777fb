import { $api, api } from '@/api/client'
import type { Request } from '@/api/types'

export type OutputKind = Request<'importOutputs'>['kind']

export const importOutputs = async (body: Request<'importOutputs'>) =>
  (await api.POST('/api/v1/metric-outputs/imports', { body })).data?.jobId ?? ''

export const outputsQuery = (kind: OutputKind, cursor?: string) =>
  $api.queryOptions('get', '/api/v1/metric-outputs', { params: { query: { kind, cursor } } })

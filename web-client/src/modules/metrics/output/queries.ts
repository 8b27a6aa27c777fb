import { useMutation } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Request } from '@/api/types'
import { uploadFile } from '@/api/uploads'

export type OutputKind = Request<'importOutputs'>['kind']

export const useUploadOutput = () => useMutation({ mutationFn: uploadFile })

export const importOutputs = async (body: Request<'importOutputs'>) =>
  (await api.POST('/api/v1/metric-outputs/imports', { body })).data?.jobId ?? ''

export const outputsQuery = (kind: OutputKind, cursor?: string) =>
  $api.queryOptions('get', '/api/v1/metric-outputs', { params: { query: { kind, cursor } } })

import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Request } from '@/api/types'

export const snapshotsQuery = $api.queryOptions('get', '/api/v1/gap-snapshots')

export const snapshotQuery = (snapshotId: string, unitId: string | undefined) => ({
  ...$api.queryOptions('get', '/api/v1/gap-snapshots/{snapshotId}', {
    params: { path: { snapshotId }, query: unitId ? { unitId } : {} },
  }),
  placeholderData: keepPreviousData,
})

export const differenceQuery = (snapshotId: string, earlierId: string, unitId: string | undefined) => ({
  ...$api.queryOptions('get', '/api/v1/gap-snapshots/{snapshotId}/difference', {
    params: { path: { snapshotId }, query: { with: earlierId, ...(unitId && { unitId }) } },
  }),
  placeholderData: keepPreviousData,
})

export function useTakeSnapshot() {
  const client = useQueryClient()
  return useMutation({
    meta: { isTold: true },
    mutationFn: (body: Request<'takeGapSnapshot'>) => api.POST('/api/v1/gap-snapshots', { body }),
    onSuccess: () => client.invalidateQueries(),
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

export type ServiceKey = Answer<'listServiceKeys'>['items'][number]

export const serviceKeysQuery = $api.queryOptions('get', '/api/v1/service-keys')

/** Its answer holds the secret: nothing keeps it once the page has let go of it. */
export function useCreateServiceKey() {
  const client = useQueryClient()
  return useMutation({
    meta: { isTold: true },
    gcTime: 0,
    mutationFn: async (body: Request<'createServiceKey'>) => (await api.POST('/api/v1/service-keys', { body })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: serviceKeysQuery.queryKey }),
  })
}

export function useRevokeServiceKey(keyId: string) {
  const client = useQueryClient()
  return useMutation({
    meta: { isTold: true },
    mutationFn: () => api.DELETE('/api/v1/service-keys/{keyId}', { params: { path: { keyId } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: serviceKeysQuery.queryKey }),
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { meQuery } from '@/api/session'
import type { Request } from '@/api/types'

const meta = { isTold: true }

export const useChangePassword = () =>
  useMutation({ meta, mutationFn: (body: Request<'changePassword'>) => api.PUT('/api/v1/me/password', { body }) })

export const useEnrolSecondFactor = () =>
  useMutation({ mutationFn: async () => (await api.POST('/api/v1/me/second-factor')).data })

export function useConfirmSecondFactor() {
  const client = useQueryClient()
  return useMutation({
    meta,
    mutationFn: (body: Request<'confirmSecondFactor'>) => api.PUT('/api/v1/me/second-factor', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: meQuery.queryKey }),
  })
}

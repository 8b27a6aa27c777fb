import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

export type Grant = Answer<'listGrants'>['items'][number]
export type AccessRole = Grant['role']

const path = (personId: string) => ({ params: { path: { personId } } })
const meta = { isTold: true }

export const grantsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/grants', path(personId))

export function useGrantAccess(personId: string) {
  const client = useQueryClient()
  return useMutation({
    meta,
    mutationFn: (body: Request<'grantAccess'>) =>
      api.POST('/api/v1/people/{personId}/grants', { ...path(personId), body }),
    onSuccess: () => client.invalidateQueries({ queryKey: grantsQuery(personId).queryKey }),
  })
}

/** Taken back without a question, and given back by one click: the notice has it. */
export function useRevokeAccess(personId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (role: AccessRole) =>
      api.DELETE('/api/v1/people/{personId}/grants/{role}', { params: { path: { personId, role } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: grantsQuery(personId).queryKey }),
  })
}

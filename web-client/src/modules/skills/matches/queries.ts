import { keepPreviousData } from '@tanstack/react-query'
import { $api } from '@/api/client'

export const matchesQuery = (roleProfileId: string, cursor?: string, from: readonly string[] = []) => ({
  ...$api.queryOptions('get', '/api/v1/role-profiles/{roleProfileId}/matches', {
    params: {
      path: { roleProfileId },
      query: { limit: 10, ...(cursor && { cursor }), ...(from.length > 0 && { from: [...from] }) },
    },
  }),
  placeholderData: keepPreviousData,
})

export const transitionsQuery = (roleProfileId: string, ssykGroup?: string) => ({
  ...$api.queryOptions('get', '/api/v1/role-profiles/{roleProfileId}/transitions', {
    params: { path: { roleProfileId }, query: { limit: 10, ...(ssykGroup && { ssykGroup }) } },
  }),
  placeholderData: keepPreviousData,
})

export const roleMatchesQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/role-matches', {
    params: { path: { personId }, query: { limit: 10 } },
  })

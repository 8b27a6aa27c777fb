import { keepPreviousData } from '@tanstack/react-query'
import { $api } from '@/api/client'

export const readersQuery = (personId: string, cursor?: string) => ({
  ...$api.queryOptions('get', '/api/v1/people/{personId}/readers', {
    params: { path: { personId }, query: cursor ? { cursor } : {} },
  }),
  placeholderData: keepPreviousData,
})

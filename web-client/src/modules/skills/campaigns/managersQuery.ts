import { $api } from '@/api/client'

export const managersQuery = (search: string) =>
  $api.queryOptions('get', '/api/v1/people', { params: { query: { search, isActive: true, limit: 6 } } })

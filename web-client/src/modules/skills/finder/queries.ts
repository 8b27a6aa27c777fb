import { keepPreviousData } from '@tanstack/react-query'
import { $api } from '@/api/client'

export interface ExpertSearch {
  skillId: string
  level?: number | undefined
  willHelp?: boolean | undefined
  unitId?: string | undefined
  cursor?: string | undefined
}

export const expertsQuery = (query: ExpertSearch) => ({
  ...$api.queryOptions('get', '/api/v1/experts', { params: { query: { ...query, limit: 25 } } }),
  placeholderData: keepPreviousData,
})

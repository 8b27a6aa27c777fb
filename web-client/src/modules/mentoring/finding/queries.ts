import { keepPreviousData } from '@tanstack/react-query'
import { $api } from '@/api/client'
import type { Answer } from '@/api/types'

export type Suggestion = Answer<'listPartnerSuggestions'>['items'][number]
export type Side = 'mentee' | 'mentor'

export interface SuggestionFilter {
  as?: Side | undefined
  skillId?: string | undefined
  language?: string | undefined
}

export const suggestionsQuery = (
  personId: string,
  programmeId: string,
  { as, skillId, language }: SuggestionFilter,
) => ({
  ...$api.queryOptions('get', '/api/v1/people/{personId}/mentoring/programmes/{programmeId}/suggestions', {
    params: {
      path: { personId, programmeId },
      query: { as: as ?? 'mentee', ...(skillId && { skillId }), ...(language && { language }), limit: 20 },
    },
  }),
  placeholderData: keepPreviousData,
})

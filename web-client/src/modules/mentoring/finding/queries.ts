import { keepPreviousData } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Suggestion = Answer<'listPartnerSuggestions'>['items'][number]
export type Relationship = Answer<'listRelationships'>['items'][number]
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

export const relationshipsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/mentoring/relationships', { params: { path: { personId } } })

export const useAsk = (personId: string) =>
  useChange(
    async (body: Request<'requestMentoring'>) =>
      (await api.POST('/api/v1/people/{personId}/mentoring/requests', { params: { path: { personId } }, body })).data
        ?.relationshipId ?? '',
  )

/** Not told in a place of its own: a notice says what refuses. */
export const useTakeBackRequest = () =>
  useChange(
    (relationshipId: string) =>
      api.DELETE('/api/v1/mentoring/relationships/{relationshipId}', { params: { path: { relationshipId } } }),
    false,
  )

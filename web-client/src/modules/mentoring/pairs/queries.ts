import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type PairHead = Answer<'listRelationships'>['items'][number]
export type Pair = Answer<'getRelationship'>
export type PairAction = Pair['actions'][number]
export type Agreement = NonNullable<Pair['agreement']>
export type AgreementBody = Request<'proposeAgreement'>

const one = '/api/v1/mentoring/relationships/{relationshipId}' as const
const at = (relationshipId: string) => ({ params: { path: { relationshipId } } })

export const pairsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/mentoring/relationships', { params: { path: { personId } } })

export const pairQuery = (relationshipId: string) => $api.queryOptions('get', one, at(relationshipId))

export const calendarOf = (personId: string) => `/api/v1/people/${personId}/mentoring/calendar`

export const useRequest = (personId: string) =>
  useChange((body: Request<'requestMentoring'>) =>
    api.POST('/api/v1/people/{personId}/mentoring/requests', { params: { path: { personId } }, body }),
  )

/** Not told in a place of its own: a notice says what refuses. So whatever else ends with false. */
export const useAccept = (id: string) => useChange(() => api.POST(`${one}/acceptance`, at(id)), false)

export const useDecline = (id: string) =>
  useChange((pauseMe: boolean) => api.POST(`${one}/decline`, { ...at(id), body: { pauseMe } }), false)

export const useTakeBack = (id: string) => useChange(() => api.DELETE(one, at(id)), false)

export const useQuestion = (id: string) =>
  useChange((text: string) => api.POST(`${one}/question`, { ...at(id), body: { text } }))

export const useReply = (id: string) =>
  useChange((text: string) => api.POST(`${one}/reply`, { ...at(id), body: { text } }))

const basedOn = (relationshipId: string, version: number) => ({
  params: { path: { relationshipId }, header: { 'If-Match': `"${version}"` } },
})

export const usePropose = (pair: Pair) =>
  useChange((body: AgreementBody) =>
    api.PUT(`${one}/agreement`, { ...basedOn(pair.relationshipId, pair.version), body }),
  )

export const useConsent = (pair: Pair) =>
  useChange(() => api.POST(`${one}/agreement/consent`, basedOn(pair.relationshipId, pair.version)), false)

export const useShare = (id: string) =>
  useChange((isShared: boolean) => api.PUT(`${one}/sharing`, { ...at(id), body: { isShared } }), false)

export const usePause = (id: string) =>
  useChange((isPaused: boolean) => api.PUT(`${one}/pause`, { ...at(id), body: { isPaused } }), false)

export const useComplete = (id: string) => useChange(() => api.POST(`${one}/completion`, at(id)), false)

export const useEnd = (id: string) => useChange(() => api.POST(`${one}/end`, at(id)), false)

export const useFeedback = (id: string) =>
  useChange((body: Request<'giveRelationshipFeedback'>) => api.PUT(`${one}/feedback`, { ...at(id), body }))

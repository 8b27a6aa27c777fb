import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type EffectCard = Answer<'getEffectCard'>
export type Group = EffectCard['target']
export type Measure = 'leavers' | 'voluntary_leavers' | 'stayed' | 'movers' | 'conversed'
export type Question = Answer<'listProgrammeQuestions'>['items'][number]
export type Check = Request<'checkOwnBehaviour'>

const cards = '/api/v1/effect-cards' as const
const one = `${cards}/{cardId}` as const
const answered = '/api/v1/people/{personId}/programmes/{programmeId}' as const

export const effectCardsQuery = $api.queryOptions('get', cards)

export const effectCardQuery = (cardId: string) => $api.queryOptions('get', one, { params: { path: { cardId } } })

export const programmesQuery = $api.queryOptions('get', '/api/v1/programmes', { params: { query: {} } })

export const programmeQuery = (programmeId: string) =>
  $api.queryOptions('get', '/api/v1/programmes/{programmeId}', { params: { path: { programmeId } } })

export const questionsQuery = $api.queryOptions('get', '/api/v1/programme-questions')

export const answersQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/programme-answers', { params: { path: { personId } } })

export const useMakeCard = () =>
  useChange(async (body: Request<'makeEffectCard'>) => (await api.POST(cards, { body })).data?.cardId ?? '')

export const useStateReturn = ({ cardId, version }: EffectCard) =>
  useChange((body: Request<'stateEffectReturn'>) =>
    api.PUT(`${one}/return`, { params: { path: { cardId }, header: { 'If-Match': `"${version}"` } }, body }),
  )

export const useWithdrawCard = (cardId: string) =>
  useChange(() => api.DELETE(one, { params: { path: { cardId } } }), false)

export const useReact = (path: { personId: string; programmeId: string }) =>
  useChange((score: number) => api.PUT(`${answered}/reaction`, { params: { path }, body: { score } }), false)

export const useCheck = (path: { personId: string; programmeId: string }, isOwn: boolean) =>
  useChange<Check, unknown>((body) =>
    isOwn
      ? api.PUT(`${answered}/own-check`, { params: { path }, body })
      : api.PUT(`${answered}/manager-check`, { params: { path }, body }),
  )

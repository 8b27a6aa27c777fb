import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import { versionIn } from '../autosave/useAutosave'
import type { GivenAnswer } from '../fill-in/answers'
import type { SavedAnswers } from '../fill-in/useDraft'

export type Conversation = Answer<'getConversation'>
export type ConversationHead = Answer<'listConversations'>['items'][number]
export type SectionOf = Conversation['sections'][number]
export type AgreedItem = Conversation['items'][number]
export type ConversationState = Conversation['state']
export type Party = NonNullable<Conversation['me']>

export interface Place {
  personId: string
  conversationId: string
}

const people = '/api/v1/people/{personId}' as const
const talk = `${people}/conversations/{conversationId}` as const

export const conversationsQuery = (personId: string) =>
  $api.queryOptions('get', `${people}/conversations`, { params: { path: { personId } } })

export const teamConversationsQuery = (personId: string) =>
  $api.queryOptions('get', `${people}/team-conversations`, { params: { path: { personId } } })

export const conversationQuery = (path: Place) => $api.queryOptions('get', talk, { params: { path } })

export const usePlanConversation = (personId: string) =>
  useChange(
    async (body: Request<'planConversation'>) =>
      (await api.POST(`${people}/conversations`, { params: { path: { personId } }, body })).data?.conversationId ?? '',
  )

export const useMoveConversation = (path: Place) =>
  useChange((body: Request<'moveConversation'>) => api.PUT(`${talk}/time`, { params: { path }, body }))

/** The section as the reader writes it: their own part, or what both write. */
export function savedIn({ section, answers, savedTimes }: SectionOf, me: Party): SavedAnswers {
  const part = answers.find(({ party }) => party === (section.way === 'together' ? null : me))
  return { answers: part?.answers ?? [], version: savedTimes }
}

/** Not by a change that reads everything anew: one saves while one writes. */
export const saveSection = async (path: Place, sectionKey: string, answers: GivenAnswer[], version: number) => {
  const params = { path: { ...path, sectionKey }, header: { 'If-Match': `"${version}"` } }
  return versionIn((await api.PUT(`${talk}/answers/{sectionKey}`, { params, body: { answers } })).response)
}

export const readSection = async (path: Place, sectionKey: string): Promise<SavedAnswers> => {
  const { data } = await api.GET(talk, { params: { path } })
  const found = data?.sections.find(({ section }) => section.key === sectionKey)
  return found && data?.me ? savedIn(found, data.me) : { answers: [], version: 0 }
}

export const useHandIn = (path: Place) =>
  useChange(() => api.POST(`${talk}/preparation/submission`, { params: { path } }))

export const useHold = (path: Place) =>
  useChange((on: string) => api.POST(`${talk}/held`, { params: { path }, body: { on } }))

export const useSummarise = (path: Place) =>
  useChange((followUpOn: string | null) => api.POST(`${talk}/summary`, { params: { path }, body: { followUpOn } }))

export const useAcknowledge = (path: Place, version: number) =>
  useChange((dissent: string | null) =>
    api.POST(`${talk}/acknowledgement`, {
      params: { path, header: { 'If-Match': `"${version}"` } },
      body: { dissent },
    }),
  )

/** Not told in a place of its own: a notice says what refuses. So the next ones. */
export const useSettle = (path: Place) =>
  useChange(
    ({ itemId, isDone }: { itemId: string; isDone: boolean }) =>
      api.PUT(`${talk}/agreements/{itemId}`, { params: { path: { ...path, itemId } }, body: { isDone } }),
    false,
  )

export const usePlanNeeds = (path: Place) =>
  useChange(() => api.POST(`${talk}/needs/plan`, { params: { path }, body: {} }), false)

export const useEnd = (path: Place) =>
  useChange(
    (how: 'end' | 'cancellation') =>
      how === 'end'
        ? api.POST(`${talk}/end`, { params: { path } })
        : api.POST(`${talk}/cancellation`, { params: { path } }),
    false,
  )

export const useReadAsHr = (path: Place) =>
  useChange(async (reason: string) => (await api.POST(`${talk}/readings`, { params: { path }, body: { reason } })).data)

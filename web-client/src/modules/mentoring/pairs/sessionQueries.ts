import { useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import type { Pair } from './queries'

export type Session = Pair['sessions'][number]
export type SessionBody = Request<'planMentoringSession'>

export interface SessionPlace {
  relationshipId: string
  sessionId: string
}

const all = '/api/v1/mentoring/relationships/{relationshipId}/sessions' as const
const one = `${all}/{sessionId}` as const
const at = (path: SessionPlace) => ({ params: { path } })

export const sessionCalendarOf = ({ relationshipId, sessionId }: SessionPlace) =>
  `/api/v1/mentoring/relationships/${relationshipId}/sessions/${sessionId}/calendar`

export const privateNoteQuery = (place: SessionPlace) => $api.queryOptions('get', `${one}/private-note`, at(place))

export const usePlan = (relationshipId: string) =>
  useChange(
    async (body: SessionBody) => (await api.POST(all, { params: { path: { relationshipId } }, body })).data?.sessionId,
  )

export const useMove = (place: SessionPlace) => useChange((body: SessionBody) => api.PUT(one, { ...at(place), body }))

/** Not told in a place of their own: a notice says what refuses. */
export const useCancel = (place: SessionPlace) => useChange(() => api.DELETE(one, at(place)), false)

export const useHold = (place: SessionPlace) => useChange(() => api.POST(`${one}/held`, at(place)), false)

/** What the other one has written meanwhile is answered by 412, and shown. */
export const useWriteNotes = (place: SessionPlace) =>
  useChange(({ version, ...body }: Request<'writeSessionNotes'> & { version: number }) =>
    api.PUT(`${one}/notes`, { params: { path: place, header: { 'If-Match': `"${version}"` } }, body }),
  )

export const useWritePrivateNote = (relationshipId: string) =>
  useChange(({ sessionId, text }: { sessionId: string; text: string }) =>
    api.PUT(`${one}/private-note`, { ...at({ relationshipId, sessionId }), body: { text } }),
  )

/** What one has noted for oneself, asked for before it goes with its session. */
export function useOwnNote(place: SessionPlace) {
  const client = useQueryClient()
  return async () => (await client.fetchQuery(privateNoteQuery(place))).text
}

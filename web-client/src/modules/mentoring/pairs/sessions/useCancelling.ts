import { useText } from '@/shared/lib/locale'
import { hasBegun } from '@/shared/lib/moments'
import { notify } from '@/shared/lib/notices'
import { type Session, type SessionPlace, useCancel, useOwnNote, usePlan, useWritePrivateNote } from '../sessionQueries'

/** One to come about which nothing is written yet can be planned anew; with others their notes go for good. */
export function useCancelling(place: SessionPlace, session: Session) {
  const t = useText()
  const cancel = useCancel(place)
  const plan = usePlan(place.relationshipId)
  const write = useWritePrivateNote(place.relationshipId)
  const ownNote = useOwnNote(place)
  const isFinal = session.notesVersion > 0 || hasBegun(session)
  const { starts, minutes, place: where } = session
  const takeOut = async () => {
    const own = isFinal ? '' : await ownNote()
    await cancel.mutateAsync(undefined)
    const undo = async () => {
      const sessionId = await plan.mutateAsync({ starts, minutes, place: where })
      if (own && sessionId) await write.mutateAsync({ sessionId, text: own })
    }
    notify({ key: 'mentoring', text: t('mentoring.session_cancelled'), ...(!isFinal && { undo }) })
  }
  return { isFinal, isPending: cancel.isPending, cancel: () => void takeOut().catch(() => undefined) }
}

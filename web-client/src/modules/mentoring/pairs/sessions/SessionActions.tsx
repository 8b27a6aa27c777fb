import { useText } from '@/shared/lib/locale'
import { hasBegun } from '@/shared/lib/moments'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import m from '../../Mentoring.module.css'
import { AskOnce } from '../AskOnce'
import { type Session, type SessionPlace, sessionCalendarOf, useHold } from '../sessionQueries'
import { useCancelling } from './useCancelling'

interface SessionActionsProps {
  place: SessionPlace
  session: Session
  when: string
  onMove: () => void
}

/** What one may do with a session that has not been held. */
export function SessionActions({ place, session, when, onMove }: SessionActionsProps) {
  const t = useText()
  const hold = useHold(place)
  const cancelling = useCancelling(place, session)
  const begun = hasBegun(session)
  const isBusy = hold.isPending || cancelling.isPending
  const about = <span className="visually-hidden">: {when}</span>
  return (
    <div className={m.actions}>
      {begun && (
        <Button kind="primary" disabled={isBusy} onClick={() => hold.mutate(undefined)}>
          {t('mentoring.hold')}
          {about}
        </Button>
      )}
      {!begun && (
        <a href={sessionCalendarOf(place)} download className={buttonClass()}>
          {t('mentoring.to_calendar')}
          {about}
        </a>
      )}
      <Button kind="quiet" disabled={isBusy} onClick={onMove}>
        {t('mentoring.move_session')}
        {about}
      </Button>
      {cancelling.isFinal ? (
        <AskOnce
          label={t('mentoring.cancel_session')}
          hidden={when}
          means={t('mentoring.cancel_session_means')}
          sure={t('mentoring.cancel_session_sure')}
          isBusy={isBusy}
          onSure={cancelling.cancel}
        />
      ) : (
        <Button kind="quiet" disabled={isBusy} onClick={cancelling.cancel}>
          {t('mentoring.cancel_session')}
          {about}
        </Button>
      )}
    </div>
  )
}

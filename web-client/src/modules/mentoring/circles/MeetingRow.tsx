import { lazy, Suspense, useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../Mentoring.module.css'
import { CancelMeeting } from './CancelMeeting'
import s from './Circles.module.css'
import { MeetingFacts } from './MeetingFacts'
import { type Circle, calendarOf, type Meeting } from './queries'

const HoldForm = lazy(() => import('./HoldForm'))

interface MeetingRowProps {
  circle: Circle
  meeting: Meeting
  hasBegun: boolean
  onEdit: () => void
}

/** A meeting that has not been told of: before it, how to come there; after it, who came. */
export function MeetingRow({ circle, meeting, hasBegun, onEdit }: MeetingRowProps) {
  const t = useText()
  const { dateTime } = useFormats()
  const [isHolding, setIsHolding] = useState(false)
  const { circleId, isMine, isEnded } = circle
  const when = dateTime(meeting.starts)
  const which = <span className="visually-hidden">: {when}</span>
  return (
    <article className={s.meeting} aria-label={t('mentoring.meeting_of', { moment: when })}>
      <div className={m.head}>
        <p className={s.when}>{when}</p>
        {hasBegun && <Tag tone="wait">{t('mentoring.meeting_waits')}</Tag>}
      </div>
      <MeetingFacts meeting={meeting} />
      {isMine && !isHolding && (
        <div className={m.actions}>
          {hasBegun && (
            <Button kind="primary" onClick={() => setIsHolding(true)}>
              {t('mentoring.meeting_hold')}
              {which}
            </Button>
          )}
          {!hasBegun && (
            <a href={calendarOf(circleId, meeting.meetingId)} download className={buttonClass()}>
              {t('mentoring.to_calendar')}
              {which}
            </a>
          )}
          {!isEnded && (
            <Button kind="quiet" onClick={onEdit}>
              {t('mentoring.change')}
              {which}
            </Button>
          )}
          <CancelMeeting circle={circle} meeting={meeting} />
        </div>
      )}
      {isHolding && (
        <Suspense fallback={<Waiting />}>
          <HoldForm circle={circle} meeting={meeting} onDone={() => setIsHolding(false)} />
        </Suspense>
      )}
    </article>
  )
}

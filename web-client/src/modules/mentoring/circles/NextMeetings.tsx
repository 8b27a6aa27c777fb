import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../Mentoring.module.css'
import { sorted } from './circleRules'
import { MeetingRow } from './MeetingRow'
import type { Circle } from './queries'

const MeetingForm = lazy(() => import('./MeetingForm'))

/** What waits to be told of, what comes next, and how one more is planned. */
export function NextMeetings({ circle }: { circle: Circle }) {
  const t = useText()
  const { begun, ahead } = sorted(circle.meetings, new Date())
  const [edited, setEdited] = useState<string>()
  const { isMine, isEnded, memberIds } = circle
  const mayPlan = isMine && !isEnded && !edited
  const done = () => setEdited(undefined)
  const some = [...begun, ...ahead]
  return (
    <section className={m.part} aria-labelledby="next">
      <h2 id="next">{t('mentoring.next_meeting')}</h2>
      {some.length === 0 && (
        <p className="soft">
          {t(memberIds.length && isMine ? 'mentoring.meeting_none' : 'mentoring.meeting_none_yet')}
        </p>
      )}
      {some.map((meeting) =>
        edited === meeting.meetingId ? (
          <Suspense key={meeting.meetingId} fallback={<Waiting />}>
            <MeetingForm circle={circle} meeting={meeting} onDone={done} />
          </Suspense>
        ) : (
          <MeetingRow
            key={meeting.meetingId}
            circle={circle}
            meeting={meeting}
            hasBegun={begun.includes(meeting)}
            onEdit={() => setEdited(meeting.meetingId)}
          />
        ),
      )}
      {edited === 'new' && (
        <Suspense fallback={<Waiting />}>
          <MeetingForm circle={circle} onDone={done} />
        </Suspense>
      )}
      {mayPlan && (
        <div>
          <Button kind={some.length ? 'secondary' : 'primary'} onClick={() => setEdited('new')}>
            {t('mentoring.meeting_plan')}
          </Button>
        </div>
      )}
    </section>
  )
}

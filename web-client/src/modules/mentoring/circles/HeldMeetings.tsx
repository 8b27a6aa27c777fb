import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import { sorted } from './circleRules'
import { HeldMeeting } from './HeldMeeting'
import type { Circle } from './queries'

/** What they have met about. What was said there only those who are in it read. */
export function HeldMeetings({ circle }: { circle: Circle }) {
  const t = useText()
  const { held } = sorted(circle.meetings, new Date())
  return (
    <section className={m.part} aria-labelledby="held">
      <h2 id="held">{t('mentoring.held_meetings')}</h2>
      {!circle.isMine && <p className={m.note}>{t('mentoring.notes_are_theirs')}</p>}
      {held.length === 0 && <p className="soft">{t('mentoring.held_none')}</p>}
      {held.map((meeting) => (
        <HeldMeeting key={meeting.meetingId} circle={circle} meeting={meeting} />
      ))}
    </section>
  )
}

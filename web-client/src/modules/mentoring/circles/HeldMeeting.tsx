import { useState } from 'react'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import m from '../Mentoring.module.css'
import s from './Circles.module.css'
import { CorrectAttendance } from './CorrectAttendance'
import type { Circle, Meeting } from './queries'

export function HeldMeeting({ circle, meeting }: { circle: Circle; meeting: Meeting }) {
  const t = useText()
  const { dateTime } = useFormats()
  const [isCorrecting, setIsCorrecting] = useState(false)
  const { starts, facilitatorId, presentIds, notes, decisions } = meeting
  const when = dateTime(starts)
  const came = presentIds ?? []
  const words = [
    [t('mentoring.meeting_notes'), notes],
    [t('mentoring.meeting_decisions'), decisions],
  ] as const
  return (
    <article className={s.meeting} aria-label={t('mentoring.meeting_of', { moment: when })}>
      <h3>{when}</h3>
      <dl className={m.facts}>
        <div>
          <dt>{t('mentoring.meeting_led_by')}</dt>
          <dd>{facilitatorId ? <PersonName personId={facilitatorId} /> : t('mentoring.meeting_no_leader')}</dd>
        </div>
        <div>
          <dt>{t('mentoring.came', { count: came.length })}</dt>
          <dd>
            {came.map((personId, index) => (
              <span key={personId}>
                {index > 0 && ', '}
                <PersonName personId={personId} />
              </span>
            ))}
          </dd>
        </div>
      </dl>
      {words.map(
        ([label, text]) =>
          text && (
            <div key={label}>
              <h4>{label}</h4>
              <p className={s.words}>{text}</p>
            </div>
          ),
      )}
      {isCorrecting ? (
        <CorrectAttendance circle={circle} meeting={meeting} onDone={() => setIsCorrecting(false)} />
      ) : (
        circle.isMine && (
          <div>
            <Button kind="quiet" onClick={() => setIsCorrecting(true)}>
              {t('mentoring.attendance_correct')}
              <span className="visually-hidden">: {when}</span>
            </Button>
          </div>
        )
      )}
    </article>
  )
}

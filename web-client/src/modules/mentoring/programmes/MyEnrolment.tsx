import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { Tag } from '@/shared/ui/Tag'
import { mayLook, toldAs } from '../enrolment/enrolmentRules'
import type { Enrolment } from '../enrolment/queries'
import m from '../Mentoring.module.css'

/** A programme that one is in: as what, and where to look for somebody. */
export function MyEnrolment({ enrolment }: { enrolment: Enrolment }) {
  const t = useText()
  const { date } = useFormats()
  const { programmeId, title, kind, ends, paused, isOver } = enrolment
  const look = mayLook(enrolment)
  return (
    <li className={m.row}>
      <div className={m.head}>
        <div>
          <h3>
            <Link to="/mentoring/programmes/$programmeId" params={{ programmeId }}>
              {title}
            </Link>
          </h3>
          <p className="soft small">
            {t(`mentoring.kind_${kind}`)} · {t(`mentoring.you_are_${toldAs(enrolment)}`)} ·{' '}
            {t(isOver ? 'mentoring.ended_on' : 'mentoring.goes_on_until', { day: date(ends) })}
          </p>
        </div>
        {paused && <Tag tone="wait">{t('mentoring.paused')}</Tag>}
        {look && (
          <Link
            to="/mentoring/programmes/$programmeId/find"
            params={{ programmeId }}
            search={{ as: look === 'mentor' ? 'mentor' : undefined }}
            className={buttonClass()}
          >
            {t(`mentoring.find_as_${look}`)}
            <span className="visually-hidden">: {title}</span>
          </Link>
        )}
      </div>
    </li>
  )
}

import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import m from '../Mentoring.module.css'
import { isOfPairs } from '../words'
import { EnrolDays } from './EnrolDays'
import type { MentoringProgramme } from './queries'

/** A programme that one is not in: what it is, and how to come in while one can. */
export function ProgrammeRow({ programme }: { programme: Omit<MentoringProgramme, 'version'> }) {
  const t = useText()
  const { date } = useFormats()
  const me = useMe()
  const { programmeId, title, kind, mode, ends } = programme
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
            {t(`mentoring.kind_${kind}`)} ·{' '}
            {ends < today() ? t('mentoring.ended_on', { day: date(ends) }) : <EnrolDays programme={programme} />}
          </p>
        </div>
        {programme.isEnrolling && me.personId && (
          <Link to="/mentoring/programmes/$programmeId/enrol" params={{ programmeId }} className={buttonClass()}>
            {t('mentoring.enrol')}
            <span className="visually-hidden">: {title}</span>
          </Link>
        )}
      </div>
      <p className="small">{isOfPairs(kind) ? t(`mentoring.mode_${mode}_means`) : t('mentoring.kind_circle_means')}</p>
    </li>
  )
}

import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { Tag } from '@/shared/ui/Tag'
import m from '../Mentoring.module.css'
import type { MentoringProgramme } from '../programmes/queries'
import { looksAs, toldAs } from './enrolmentRules'
import { LeaveOrPause } from './LeaveOrPause'
import { OwnWords } from './OwnWords'
import type { Enrolment } from './queries'

interface MyPartProps {
  personId: string
  programme: MentoringProgramme
  enrolment: Enrolment | undefined
}

/** How one takes part, or how one comes in. */
export function MyPart({ personId, programme, enrolment }: MyPartProps) {
  const t = useText()
  const { date } = useFormats()
  const { programmeId, isEnrolling, mode, kind } = programme
  if (!enrolment && !isEnrolling) return null
  return (
    <section className={m.part} aria-labelledby="my-part">
      <h2 id="my-part">{t('mentoring.my_part')}</h2>
      {!enrolment && (
        <>
          <p>{t('mentoring.not_enrolled', { day: date(programme.enrolUntil) })}</p>
          <div>
            <Link
              to="/mentoring/programmes/$programmeId/enrol"
              params={{ programmeId }}
              className={buttonClass('primary')}
            >
              {t('mentoring.enrol')}
            </Link>
          </div>
        </>
      )}
      {enrolment && (
        <>
          <p>
            {t(`mentoring.you_are_${toldAs(enrolment)}`)}.{' '}
            {kind !== 'circle' && !enrolment.isOver && t(`mentoring.mode_${mode}_next`)}{' '}
            {enrolment.paused && <Tag tone="wait">{t(`mentoring.paused_${enrolment.paused}`)}</Tag>}
          </p>
          <OwnWords enrolment={enrolment} />
          {!enrolment.isOver && (
            <div className={m.actions}>
              {looksAs(enrolment).map((side, index) => (
                <Link
                  key={side}
                  to="/mentoring/programmes/$programmeId/find"
                  params={{ programmeId }}
                  search={{ as: side === 'mentor' ? 'mentor' : undefined }}
                  className={buttonClass(index === 0 ? 'primary' : 'secondary')}
                >
                  {t(`mentoring.find_as_${side}`)}
                </Link>
              ))}
              <Link to="/mentoring/programmes/$programmeId/enrol" params={{ programmeId }} className={buttonClass()}>
                {t('mentoring.enrolment_change')}
              </Link>
              <LeaveOrPause personId={personId} programme={programme} enrolment={enrolment} />
            </div>
          )}
        </>
      )}
    </section>
  )
}

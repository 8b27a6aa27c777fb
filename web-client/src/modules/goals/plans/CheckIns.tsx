import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import g from '../Goals.module.css'
import s from './Plans.module.css'
import type { Place, Plan } from './queries'
import { Say } from './Say'

interface CheckInsProps {
  place: Place
  plan: Plan
  mayTell: boolean
}

export function CheckIns({ place, plan, mayTell }: CheckInsProps) {
  const t = useText()
  const { dateTime } = useFormats()
  const isOver = plan.state === 'complete' || plan.state === 'cancelled'
  return (
    <section className={g.part} aria-labelledby="check-ins">
      <h2 id="check-ins">{t('goals.check_ins')}</h2>
      {plan.checkIns.length === 0 && <p className="soft">{t('goals.check_ins_none')}</p>}
      <ol className={s.items}>
        {plan.checkIns.map((checkIn) => (
          <li key={checkIn.checkInId} className={g.part}>
            <p className="soft small">
              <PersonName personId={checkIn.byPersonId} /> · {dateTime(checkIn.at)}
            </p>
            <p>{checkIn.comment}</p>
          </li>
        ))}
      </ol>
      {mayTell && !isOver && (
        <Say place={place} as="check-in" label={t('goals.check_in')} action={t('goals.check_in_tell')} />
      )}
    </section>
  )
}

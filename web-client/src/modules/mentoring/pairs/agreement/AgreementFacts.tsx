import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import m from '../../Mentoring.module.css'
import s from '../Pairs.module.css'
import type { Agreement } from '../queries'

export function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const t = useText()
  const { date } = useFormats()
  const { goal, everyWeeks, sessions, until } = agreement
  const facts = [
    [t('mentoring.how_often'), t('mentoring.every_weeks', { count: everyWeeks })],
    [t('mentoring.how_many'), t('mentoring.agreed_sessions', { count: sessions })],
    [t('mentoring.until'), date(until)],
  ] as const
  return (
    <>
      {goal && <p className={s.goal}>{goal}</p>}
      <dl className={m.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

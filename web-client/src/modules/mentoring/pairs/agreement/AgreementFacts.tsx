import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Facts } from '../../Facts'
import s from '../Pairs.module.css'
import type { Agreement } from '../queries'

export function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const t = useText()
  const { date } = useFormats()
  const { goal, everyWeeks, sessions, until } = agreement
  return (
    <>
      {goal && <p className={s.goal}>{goal}</p>}
      <Facts
        facts={[
          [t('mentoring.how_often'), t('mentoring.every_weeks', { count: everyWeeks })],
          [t('mentoring.how_many'), t('mentoring.agreed_sessions', { count: sessions })],
          [t('mentoring.until'), date(until)],
        ]}
      />
    </>
  )
}

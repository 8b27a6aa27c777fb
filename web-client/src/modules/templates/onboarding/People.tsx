import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import m from './Onboarding.module.css'
import type { Onboarding } from './queries'

/** Who is around a new employee; for those who see it. */
export function People({ onboarding }: { onboarding: Onboarding }) {
  const t = useText()
  const { date } = useFormats()
  const { managerId, buddyId, itId, isItChosen, startsOn, productiveOn } = onboarding
  return (
    <dl className={m.facts}>
      <Fact label={t('onboarding.first_day')}>{date(startsOn)}</Fact>
      <Fact label={t('onboarding.manager')}>
        {managerId ? <PersonName personId={managerId} /> : t('onboarding.none')}
      </Fact>
      <Fact label={t('onboarding.buddy')}>
        {buddyId ? <PersonName personId={buddyId} /> : t('onboarding.buddy_none')}
      </Fact>
      <Fact label={t('onboarding.it')}>
        {itId ? <PersonName personId={itId} /> : t('onboarding.it_none')}
        {itId && !isItChosen && <span className="soft small"> ({t('onboarding.it_by_unit')})</span>}
      </Fact>
      {productiveOn && <Fact label={t('onboarding.productive_on')}>{date(productiveOn)}</Fact>}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

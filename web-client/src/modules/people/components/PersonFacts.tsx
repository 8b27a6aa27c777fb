import type { Person } from '@/api/types'
import { daysAfter } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from '../People.module.css'

export function PersonFacts({ person }: { person: Person }) {
  const t = useText()
  const { date, number } = useFormats()
  const { employment } = person
  const facts: (readonly [string, string | null | undefined])[] = [
    [t('people.email'), person.email],
    [t('people.user_name'), person.userName],
    [t('people.employee_number'), person.employeeNumber],
    [t('people.unit'), person.unitName],
    [t('people.start'), employment && date(employment.start)],
    [t('people.end'), employment?.end && date(daysAfter(employment.end, -1))],
    [
      t('people.contracted_hours'),
      employment?.contractedHours == null ? null : t('people.hours', { hours: number(employment.contractedHours) }),
    ],
  ]
  return (
    <section className={s.part} aria-labelledby="facts">
      <h2 id="facts">{t('people.facts')}</h2>
      <dl className={s.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

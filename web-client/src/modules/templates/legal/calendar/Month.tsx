import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import l from '../Legal.module.css'
import type { Site } from '../queries'

type ExpiryMonth = Answer<'getExpiryCalendar'>['months'][number]

/** What people and the employer have that runs out in a month, day by day. */
export function Month({ month, sites }: { month: ExpiryMonth; sites: readonly Site[] }) {
  const t = useText()
  const localized = useLocalized()
  const { date, month: nameOf } = useFormats()
  const name = nameOf(month.month)
  const placeOf = (siteId: string | null) =>
    siteId ? (sites.find((site) => site.siteId === siteId)?.name ?? '–') : t('legal.whole')
  const rows = [
    ...month.duties.map((duty) => ({ ...duty, key: `${duty.ruleId}${duty.siteId}`, personId: null })),
    ...month.people.map((one) => ({ ...one, key: `${one.ruleId}${one.personId}`, siteId: null })),
  ].toSorted((a, b) => a.validTo.localeCompare(b.validTo))
  const more = month.count - month.people.length
  return (
    <section className={l.part} aria-labelledby={`m-${month.month}`}>
      <h2 id={`m-${month.month}`}>
        {name}{' '}
        <span className="soft small">{t('legal.calendar_count', { count: month.count + month.duties.length })}</span>
      </h2>
      <Table label={name} heads={[t('legal.last_day'), t('legal.who'), t('legal.rule')]}>
        {rows.map(({ key, validTo, personId, siteId, title }) => (
          <tr key={key}>
            <td>{date(validTo)}</td>
            <td>
              {personId ? (
                <Link to="/people/$personId/obligations" params={{ personId }}>
                  <PersonName personId={personId} />
                </Link>
              ) : (
                <Link to="/legal/duties">{placeOf(siteId)}</Link>
              )}
            </td>
            <td>{localized(title)}</td>
          </tr>
        ))}
      </Table>
      {more > 0 && <p className="soft small">{t('legal.calendar_more', { count: more })}</p>}
    </section>
  )
}

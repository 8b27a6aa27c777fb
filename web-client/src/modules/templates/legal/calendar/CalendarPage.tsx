import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { languageTag, useFormats } from '@/shared/lib/format'
import { useLocale, useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Table } from '@/shared/ui/Table'
import l from '../Legal.module.css'
import { LegalHead } from '../LegalHead'
import { calendarQuery, sitesQuery } from '../queries'

/** What has its last day in the year to come, month by month; months without anything are told in a word. */
export function CalendarPage() {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const { locale } = useLocale()
  const { siteId } = useSearch({ from: '/_app/legal/calendar' })
  const navigate = useNavigate({ from: '/legal/calendar' })
  const { data } = useSuspenseQuery(calendarQuery(siteId))
  const { data: sites } = useSuspenseQuery(sitesQuery)
  const monthOf = new Intl.DateTimeFormat(languageTag(locale), { month: 'long', year: 'numeric' })
  const busy = data.months.filter(({ count, duties }) => count + duties.length > 0)
  return (
    <div className={l.page}>
      <LegalHead title={t('legal.calendar_title')} lead={t('legal.calendar_lead')} />
      {sites.items.length > 0 && (
        <FilterBar>
          <SelectBox
            label={t('legal.site')}
            value={siteId ?? ''}
            onChange={(value) => navigate({ search: { siteId: value || undefined }, replace: true })}
          >
            <option value="">{t('legal.site_all')}</option>
            {sites.items.map((site) => (
              <option key={site.siteId} value={site.siteId}>
                {site.name}
              </option>
            ))}
          </SelectBox>
        </FilterBar>
      )}
      {busy.length === 0 && <EmptyState title={t('legal.calendar_none')}>{t('legal.calendar_none_why')}</EmptyState>}
      {busy.map(({ month, count, people, duties }) => (
        <section key={month} className={l.part} aria-labelledby={`m-${month}`}>
          <h2 id={`m-${month}`}>
            {monthOf.format(new Date(month))}{' '}
            <span className="soft small">{t('legal.calendar_count', { count: count + duties.length })}</span>
          </h2>
          <Table label={monthOf.format(new Date(month))} heads={[t('legal.last_day'), t('legal.who'), t('legal.rule')]}>
            {duties.map((duty) => (
              <tr key={`${duty.ruleId}${duty.siteId}`}>
                <td>{date(duty.validTo)}</td>
                <td>
                  <Link to="/legal/duties">
                    {duty.siteId
                      ? (sites.items.find((site) => site.siteId === duty.siteId)?.name ?? '–')
                      : t('legal.whole')}
                  </Link>
                </td>
                <td>{localized(duty.title)}</td>
              </tr>
            ))}
            {people.map((one) => (
              <tr key={`${one.personId}${one.ruleId}`}>
                <td>{date(one.validTo)}</td>
                <td>
                  <Link to="/people/$personId/obligations" params={{ personId: one.personId }}>
                    <PersonName personId={one.personId} />
                  </Link>
                </td>
                <td>{localized(one.title)}</td>
              </tr>
            ))}
          </Table>
          {count > people.length && (
            <p className="soft small">{t('legal.calendar_more', { count: count - people.length })}</p>
          )}
        </section>
      ))}
    </div>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { SelectBox } from '@/shared/ui/SelectBox'
import l from '../Legal.module.css'
import { LegalHead } from '../LegalHead'
import { calendarQuery, sitesQuery } from '../queries'
import { Month } from './Month'

/** What has its last day in the year to come, month by month; months without anything are told in a word. */
export function CalendarPage() {
  const t = useText()
  const { siteId } = useSearch({ from: '/_app/legal/calendar' })
  const navigate = useNavigate({ from: '/legal/calendar' })
  const { data } = useSuspenseQuery(calendarQuery(siteId))
  const { data: sites } = useSuspenseQuery(sitesQuery)
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
      {busy.map((month) => (
        <Month key={month.month} month={month} sites={sites.items} />
      ))}
    </div>
  )
}

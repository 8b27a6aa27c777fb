import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import l from '../Legal.module.css'
import { LegalHead } from '../LegalHead'
import { type CheckFilter, reportQuery, rulesQuery } from '../queries'
import { Counts } from './Counts'
import { Filters } from './Filters'
import { NoRules } from './NoRules'
import { People } from './People'
import { Summary } from './Summary'

/** The legal check of a day: how it stands in all, rule by rule, and person by person for those who may read that. */
export function LegalPage() {
  const t = useText()
  const me = useMe()
  const { date } = useFormats()
  const search = useSearch({ from: '/_app/legal/' })
  const navigate = useNavigate({ from: '/legal/' })
  const seesWhole = may(me, 'seeWholeOverview')
  const { data: rules } = useSuspenseQuery(rulesQuery)
  const { data: report, error, refetch } = useQuery({ ...reportQuery(search.on, search.siteId), enabled: seesWhole })
  const change = (patch: CheckFilter) => navigate({ search: { ...search, cursor: undefined, ...patch }, replace: true })
  return (
    <div className={l.page}>
      <LegalHead title={t('legal.title')} lead={t('legal.lead')} />
      {rules.items.length === 0 && <NoRules />}
      {rules.items.length > 0 && (
        <>
          {seesWhole && report && <Summary report={report} />}
          <Filters search={search} onChange={change} />
          {search.on && <p className={l.note}>{t('legal.as_known', { day: date(search.on) })}</p>}
          {error && <PanelError error={error} retry={refetch} />}
          {seesWhole && !report && !error && <Waiting />}
          {report && <Counts report={report} search={search} />}
          <People search={search} onChange={change} />
        </>
      )}
    </div>
  )
}

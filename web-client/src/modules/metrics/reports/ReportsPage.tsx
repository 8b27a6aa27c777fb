import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { FileLinks, tableFormats } from '@/shared/ui/FileLinks'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { PdfButton } from '@/shared/ui/PdfButton'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import { MetricWays } from '../MetricWays'
import { reportMonths } from './months'
import { reportFile, reportQuery, reportsQuery } from './queries'
import { ReportDocument } from './ReportDocument'
import s from './Reports.module.css'
import { ScheduleSection } from './ScheduleSection'

/** Reports by standard: which one and for which twelve months stands in the address. */
export function ReportsPage() {
  const t = useText()
  const me = useMe()
  const said = useLocalized()
  const { month } = useFormats()
  const search = useSearch({ from: '/_app/metrics/reports' })
  const navigate = useNavigate({ from: '/metrics/reports' })
  const { data: reports } = useSuspenseQuery(reportsQuery)
  const key = search.report ?? reports.items[0]?.key ?? ''
  const { data: report, error, refetch } = useQuery(reportQuery(key, search.to))
  const change = (patch: typeof search) => navigate({ search: { ...search, ...patch }, replace: true })
  return (
    <div className={s.page}>
      <PageHead title={t('reports.title')} lead={t('reports.lead')} actions={<PdfButton name={key} />}>
        <MetricWays />
      </PageHead>
      <div className={s.choices} data-no-print>
        <SelectBox label={t('reports.choose')} value={key} onChange={(chosen) => change({ report: chosen })}>
          {reports.items.map((one) => (
            <option key={one.key} value={one.key}>
              {said(one.name)}
            </option>
          ))}
        </SelectBox>
        <SelectBox
          label={t('reports.until')}
          value={search.to ?? reportMonths(today())[0] ?? ''}
          onChange={(to) => change({ to })}
        >
          {reportMonths(today()).map((first) => (
            <option key={first} value={first}>
              {month(first)}
            </option>
          ))}
        </SelectBox>
        <FileLinks
          className={s.files}
          label={t('reports.export')}
          formats={tableFormats}
          address={(format) => reportFile(key, search.to, format)}
        />
      </div>
      {error && <PanelError error={error} retry={refetch} />}
      {!report && !error && <Waiting />}
      {report && <ReportDocument report={report} />}
      {may(me, 'seeReportSchedules') && (
        <ScheduleSection key={key} reportKey={key} mayChange={may(me, 'scheduleReports')} />
      )}
    </div>
  )
}

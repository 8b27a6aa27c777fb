import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '@/api/session'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { PdfButton } from '@/shared/ui/PdfButton'
import { Waiting } from '@/shared/ui/Waiting'
import { KnownAt } from './KnownAt'
import { MetricDefinition } from './MetricDefinition'
import { MetricFigure } from './MetricFigure'
import { MetricFiles } from './MetricFiles'
import { MetricFilters } from './MetricFilters'
import s from './Metrics.module.css'
import { MetricTrend } from './MetricTrend'
import { PartsTable } from './PartsTable'
import { metricQuery, metricsQuery, readingQuery } from './queries'
import { endOf, lastWholeMonth, onlyPart } from './rules'
import { useMetricUnit } from './useMetricUnit'

const route = getRouteApi('/_app/metrics/$key')
const ChangeMetric = lazy(() => import('./ChangeMetric'))
const Contributions = lazy(() => import('./Contributions'))

export function MetricPage() {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  const { month } = useFormats()
  const { key } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { unitId, hasWhole, nameOf, parent, mayGoUp } = useMetricUnit(search.unit)
  const { data: history } = useSuspenseQuery(metricQuery(key))
  const { metric } = history
  const measures = useQuery({ ...metricsQuery, enabled: !!search.edit }).data?.measures
  const months = Number(search.months ?? metric.months)
  const asked = { months, ...(search.known && { knownAt: endOf(search.known) }) }
  const until = lastWholeMonth(today())
  const whole = useQuery(readingQuery(unitId, key, { ...asked, to: until }))
  const trend = useQuery(readingQuery(unitId, key, asked))
  const only = onlyPart(unitId, whole.data?.parts)
  const below = useQuery({ ...readingQuery(only, key, { ...asked, from: until, to: until }), enabled: !!only })
  const parts = (only && below.data?.parts) || whole.data?.parts
  const change = (patch: Partial<typeof search>) => navigate({ search: (now) => ({ ...now, ...patch }) })
  const error = whole.error ?? trend.error
  return (
    <div className={s.page}>
      <PageHead
        title={localized(metric.name)}
        lead={t('metrics.of', { unit: nameOf(unitId), count: months, month: month(until) })}
        actions={
          <>
            {may(me, 'defineMetrics') && !search.edit && (
              <Link to="/metrics/$key" params={{ key }} search={{ ...search, edit: true }} className={buttonClass()}>
                {t('metrics.change')}
              </Link>
            )}
            <PdfButton name={localized(metric.name)} />
          </>
        }
      >
        <p className={s.way} data-no-print>
          <Link to="/metrics" search={{ unit: search.unit, months: search.months }}>
            {t('metrics.all')}
          </Link>
          {mayGoUp && (
            <Link to="/metrics/$key" params={{ key }} search={{ ...search, unit: parent }}>
              {t('metrics.up_to', { unit: nameOf(parent) })}
            </Link>
          )}
        </p>
      </PageHead>
      {search.edit && measures && (
        <Suspense fallback={<Waiting />}>
          <ChangeMetric history={history} measures={measures} onDone={() => change({ edit: undefined })} />
        </Suspense>
      )}
      <MetricFilters
        unitId={unitId}
        hasWhole={hasWhole}
        months={search.months}
        isTable={search.view === 'table'}
        onChange={change}
      >
        <KnownAt value={search.known} onChange={(known) => change({ known })} />
      </MetricFilters>
      {error && <PanelError error={error} retry={() => Promise.all([whole.refetch(), trend.refetch()])} />}
      {!error && !(whole.data && trend.data) && <Waiting />}
      {whole.data && trend.data && (
        <>
          <MetricFigure metric={metric} reading={whole.data} known={search.known} />
          <MetricTrend metric={metric} reading={trend.data} isTable={search.view === 'table'} />
          <MetricFiles unitId={unitId} metricKey={key} period={{ ...asked, to: until }} />
          {parts && parts.length > 0 && (
            <section className={s.part} aria-labelledby="parts">
              <h2 id="parts">{t('metrics.by_unit', { name: localized(metric.name) })}</h2>
              <PartsTable metric={metric} parts={parts} nameOf={nameOf} to="/metrics/$key" search={search} />
            </section>
          )}
        </>
      )}
      {may(me, 'seeContributions') && (
        <section className={s.part} aria-labelledby="contributions" data-no-print={!search.listed || undefined}>
          <h2 id="contributions">{t('metrics.contributions')}</h2>
          {!search.listed && (
            <p>
              <Link to="/metrics/$key" params={{ key }} search={{ ...search, listed: true }} className={buttonClass()}>
                {t('metrics.contributions_show')}
              </Link>
            </p>
          )}
          {search.listed && (
            <Suspense fallback={<Waiting />}>
              <Contributions
                unitId={unitId}
                metricKey={key}
                period={{ months, month: until, ...(asked.knownAt && { knownAt: asked.knownAt }) }}
                search={{ measure: search.measure, cursor: search.cursor }}
                onChange={change}
              />
            </Suspense>
          )}
        </section>
      )}
      <MetricDefinition history={history} />
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '@/api/session'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { PdfButton } from '@/shared/ui/PdfButton'
import { Waiting } from '@/shared/ui/Waiting'
import { MetricFiles } from './MetricFiles'
import { MetricFilters } from './MetricFilters'
import s from './Metrics.module.css'
import { MetricTable } from './MetricTable'
import { MetricTiles } from './MetricTiles'
import { MetricWays } from './MetricWays'
import { PartsOfMetrics } from './PartsOfMetrics'
import { boardQuery, metricsQuery } from './queries'
import { lastWholeMonth, onlyPart } from './rules'
import { useMetricUnit } from './useMetricUnit'

const route = getRouteApi('/_app/metrics/')
const NewMetric = lazy(() => import('./NewMetric'))

export function MetricsPage() {
  const t = useText()
  const me = useMe()
  const { month } = useFormats()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { unitId, hasWhole, nameOf } = useMetricUnit(search.unit)
  const until = lastWholeMonth(today())
  const months = search.months && Number(search.months)
  const metrics = useQuery(metricsQuery)
  const period = { to: until, ...(months && { months }) }
  const board = useQuery(boardQuery(unitId, period))
  const only = onlyPart(unitId, board.data?.items[0]?.parts)
  const below = useQuery({ ...boardQuery(only, { ...period, from: until }), enabled: !!only })
  const change = (patch: Partial<typeof search>) => navigate({ search: (now) => ({ ...now, ...patch }) })
  const shown = (board.data?.items ?? []).flatMap((reading) => {
    const metric = metrics.data?.items.find(({ key }) => key === reading.key)
    const parts = (only && below.data?.items.find(({ key }) => key === reading.key)?.parts) || reading.parts
    return metric ? [{ metric, reading: { ...reading, parts } }] : []
  })
  const error = board.error ?? metrics.error
  const isEmpty = shown.every(({ reading }) => reading.points.every((point) => !point.isHidden && !point.n))
  return (
    <div className={s.page}>
      <PageHead
        title={unitId ? t('metrics.title_in', { unit: nameOf(unitId) }) : t('metrics.title')}
        lead={t('metrics.lead', { month: month(until) })}
        actions={
          <>
            {may(me, 'importOutput') && (
              <Link to="/metrics/output" search={{}} className={buttonClass()}>
                {t('metrics.output')}
              </Link>
            )}
            {may(me, 'defineMetrics') && !search.add && (
              <Link to="/metrics" search={{ ...search, add: true }} className={buttonClass()}>
                {t('metrics.add')}
              </Link>
            )}
            <PdfButton name={t('metrics.title')} />
          </>
        }
      >
        <MetricWays />
      </PageHead>
      {search.add && metrics.data && (
        <Suspense fallback={<Waiting />}>
          <NewMetric measures={metrics.data.measures} onDone={() => change({ add: undefined })} />
        </Suspense>
      )}
      <MetricFilters
        unitId={unitId}
        hasWhole={hasWhole}
        months={search.months}
        isTable={search.view === 'table'}
        onChange={change}
      />
      {error && <PanelError error={error} retry={() => Promise.all([board.refetch(), metrics.refetch()])} />}
      {!error && !(board.data && metrics.data) && <Waiting />}
      {board.data && metrics.data && isEmpty && (
        <EmptyState title={t('metrics.none')}>{t('metrics.none_why')}</EmptyState>
      )}
      {board.data && metrics.data && !isEmpty && (
        <>
          {search.view === 'table' ? (
            <MetricTable shown={shown} search={search} />
          ) : (
            <MetricTiles shown={shown} search={search} />
          )}
          <MetricFiles unitId={unitId} period={period} />
          <PartsOfMetrics
            shown={shown}
            chosen={search.part}
            onChoose={(part) => change({ part })}
            search={search}
            nameOf={nameOf}
          />
        </>
      )}
    </div>
  )
}

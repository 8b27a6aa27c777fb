import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { today } from '@/shared/lib/days'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { MetricTiles } from './MetricTiles'
import { boardQuery, metricsQuery } from './queries'
import { lastWholeMonth } from './rules'

const keys = ['turnover', 'retention', 'internal-mobility', 'regular-reviews']

/** Four key figures in a row, of what the reader may see: the organisation, or the unit that they partner. */
export function KeyFigures({ className }: { className: string | undefined }) {
  const t = useText()
  const me = useMe()
  const unitId = may(me, 'seeWholeOverview') ? undefined : (me.partnerUnitIds[0] ?? me.unitId ?? undefined)
  const metrics = useQuery(metricsQuery)
  const board = useQuery(boardQuery(unitId, { keys, to: lastWholeMonth(today()) }))
  const error = board.error ?? metrics.error
  const shown = keys.flatMap((key) => {
    const metric = metrics.data?.items.find((one) => one.key === key)
    const reading = board.data?.items.find((one) => one.key === key)
    return metric && reading ? [{ metric, reading }] : []
  })
  return (
    <section className={className} aria-labelledby="key-figures">
      <h2 id="key-figures">{t('metrics.home_title')}</h2>
      {error && <PanelError error={error} retry={() => Promise.all([board.refetch(), metrics.refetch()])} />}
      {!error && !(board.data && metrics.data) && <Waiting />}
      {shown.length > 0 && <MetricTiles shown={shown} search={{ unit: unitId }} level="h3" />}
      <p>
        <Link to="/metrics">{t('metrics.home_all')}</Link>
      </p>
    </section>
  )
}

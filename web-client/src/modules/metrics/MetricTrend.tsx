import { lazy, Suspense } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Metrics.module.css'
import type { Metric, Reading } from './queries'
import { useFigure } from './useFigure'
import { useWords } from './useWords'

const LineChart = lazy(() => import('@/shared/charts/LineChart'))

interface MetricTrendProps {
  metric: Metric
  reading: Reading
  isTable: boolean
}

/** Month by month, as a line or as the table that says the same. */
export function MetricTrend({ metric, reading, isTable }: MetricTrendProps) {
  const t = useText()
  const words = useWords()
  const { month } = useFormats()
  const { figure, number, shortMonth } = useFigure()
  const { points } = reading
  const target = words.target(metric)
  const format = (value: number) => figure(value, metric.unit)
  const notes = [
    points.some((point) => point.isOpen && point.value !== null) && t('metrics.open_why'),
    points.some((point) => point.isHidden) && t('metrics.gaps_why', { least: metric.minGroup }),
  ].filter(Boolean)
  return (
    <section className={s.part} aria-labelledby="trend">
      <h2 id="trend">{t('metrics.by_month')}</h2>
      {isTable ? (
        <Table
          label={t('metrics.months_label')}
          heads={[t('metrics.month'), ...[t('metrics.now'), t('metrics.people')].map(count)]}
        >
          {points.toReversed().map((point) => (
            <tr key={point.month}>
              <th scope="row">
                {point.isOpen ? t('metrics.so_far', { month: month(point.month) }) : month(point.month)}
              </th>
              <td data-num>{words.value(metric, point)}</td>
              <td data-num>{point.n === null ? '–' : number(point.n)}</td>
            </tr>
          ))}
        </Table>
      ) : (
        <Suspense fallback={<Waiting />}>
          <LineChart
            label={words.trend(metric, points)}
            points={points.map(({ month: at, ...point }) => ({ at, ...point }))}
            target={metric.target === null || !target ? null : { value: metric.target, label: target }}
            format={format}
            month={shortMonth}
          />
        </Suspense>
      )}
      {notes.length > 0 && <p className="soft small">{notes.join(' ')}</p>}
    </section>
  )
}

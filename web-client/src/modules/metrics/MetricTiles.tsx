import { Link } from '@tanstack/react-router'
import { Sparkline } from '@/shared/charts/Sparkline'
import { useLocalized } from '@/shared/lib/locale'
import { MetricChange } from './MetricChange'
import s from './Metrics.module.css'
import { carried, type MetricSearch, type ShownMetric } from './shown'
import { useWords } from './useWords'

interface MetricTilesProps {
  shown: readonly ShownMetric[]
  search: MetricSearch
  /** Where they stand on the page. */
  level?: 'h2' | 'h3'
}

/** A number each, large, with how it has gone and what it was a year earlier. */
export function MetricTiles({ shown, search, level: Head = 'h2' }: MetricTilesProps) {
  const localized = useLocalized()
  const words = useWords()
  return (
    <ul className={s.tiles}>
      {shown.map(({ metric, reading: { points } }) => {
        const now = points.at(-1)
        return (
          <li key={metric.key}>
            <Head>
              <Link to="/metrics/$key" params={{ key: metric.key }} search={carried(search)}>
                {localized(metric.name)}
              </Link>
            </Head>
            <p className={s.figure} data-none={now?.value === null || undefined}>
              {words.value(metric, now)}
            </p>
            {points.some((point) => point.value !== null) && (
              <Sparkline label={words.trend(metric, points)} values={points.map((point) => point.value)} />
            )}
            <MetricChange metric={metric} points={points} />
          </li>
        )
      })}
    </ul>
  )
}

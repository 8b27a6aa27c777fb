import { useText } from '@/shared/lib/locale'
import type { ForecastLevel } from './queries'
import s from './Scenarios.module.css'
import { scales } from './scenarioRules'

const width = 160
const height = 44

/** The need as a line over the band of supply, min to max. The table beside it says the same in figures. */
export function BandChart({ level, skill }: { level: ForecastLevel; skill: string }) {
  const t = useText()
  const { x, y } = scales(level, width, height)
  const at = (pick: (year: ForecastLevel['years'][number]) => number) =>
    level.years.map((year, index) => `${x(index)},${y(pick(year))}`)
  const band = [...at((year) => year.max ?? 0), ...at((year) => year.min ?? 0).toReversed()].join(' ')
  return (
    <svg
      className={s.chart}
      viewBox={`-3 -3 ${width + 6} ${height + 6}`}
      role="img"
      aria-label={t('skills.scenario_chart', { skill })}
    >
      <polygon className={s.band} points={band} />
      <polyline className={s.supply} points={at((year) => year.expected ?? 0).join(' ')} />
      <polyline className={s.need} points={at((year) => year.need).join(' ')} />
    </svg>
  )
}

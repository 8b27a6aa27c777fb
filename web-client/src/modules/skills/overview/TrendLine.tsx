import s from './Overview.module.css'
import { type TrendPoint, trendDots } from './rules'

interface TrendLineProps {
  points: readonly TrendPoint[]
  width: number
  height: number
}

/** A number over time, as a line; whoever shows it has the same numbers in a table. */
export function TrendLine({ points, width, height }: TrendLineProps) {
  const edge = 8
  const dots = trendDots(points, width, height, edge)
  return (
    <svg className={s.trend} style={{ maxWidth: width }} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line x1="0" x2={width} y1={height - edge} y2={height - edge} />
      <path d={`M${dots.map((dot) => `${dot.x} ${dot.y}`).join('L')}`} />
      {dots.map((dot) => (
        <circle key={dot.id} cx={dot.x} cy={dot.y} r="4" />
      ))}
    </svg>
  )
}

import s from './Sparkline.module.css'
import { sparkParts } from './sparkParts'

interface SparklineProps {
  /** How it has gone, in words. */
  label: string
  values: readonly (number | null)[]
}

const [width, height] = [220, 44]

/** How a number has gone, without figures; broken where there is none. */
export function Sparkline({ label, values }: SparklineProps) {
  const parts = sparkParts(values, width, height, 4)
  const floor = height
  return (
    <svg
      className={s.spark}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {parts.map((part) => {
        const path = part.map((dot) => `${dot.x} ${dot.y}`).join('L')
        const [first, last] = [part[0]?.x ?? 0, part.at(-1)?.x ?? 0]
        return (
          <g key={first}>
            <path className={s.ground} d={`M${first} ${floor}L${path}L${last} ${floor}Z`} />
            <path className={s.line} d={part.length > 1 ? `M${path}` : `M${path}h0.01`} />
          </g>
        )
      })}
    </svg>
  )
}

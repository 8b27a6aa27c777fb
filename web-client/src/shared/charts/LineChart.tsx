import { useId } from 'react'
import s from './LineChart.module.css'
import { type LinePoint, lineShape } from './lineShape'
import { useWidth } from './useWidth'

interface LineChartProps {
  /** What the line says, in words: how it goes, and how high and low it has been. */
  label: string
  points: readonly LinePoint[]
  target: { value: number; label: string } | null
  format: (value: number) => string
  month: (at: string) => string
}

const height = 260

/** A number month by month. Whoever shows it has the same numbers in a table. */
export default function LineChart({ label, points, target, format, month }: LineChartProps) {
  const id = useId()
  const [place, width] = useWidth(720)
  const frame = { width, height, left: 52, right: 20, top: 24, bottom: 30 }
  const shape = lineShape(points, target?.value ?? null, frame)
  const gap = (width - frame.left - frame.right) / Math.max(1, points.length - 1)
  const end = shape.dots.at(-1)
  return (
    <div ref={place}>
      <svg className={s.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <defs>
          <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={s.hatch} x1="0" x2="0" y1="0" y2="6" />
          </pattern>
        </defs>
        {shape.hidden.map((hidden) => (
          <rect
            key={hidden.at}
            x={Math.max(frame.left, hidden.x - gap / 2)}
            y={frame.top}
            width={gap}
            height={height - frame.top - frame.bottom}
            fill={`url(#${id})`}
          />
        ))}
        {shape.ticks.map((tick) => (
          <g key={tick.value}>
            <line className={s.grid} x1={frame.left} x2={width - frame.right} y1={tick.y} y2={tick.y} />
            <text className={s.axis} x={frame.left - 8} y={tick.y + 4} textAnchor="end">
              {format(tick.value)}
            </text>
          </g>
        ))}
        {shape.months.map((tick) => (
          <text
            key={tick.at}
            className={s.axis}
            x={tick.x}
            y={height - 8}
            textAnchor={tick.x > width - 60 ? 'end' : 'middle'}
          >
            {month(tick.at)}
          </text>
        ))}
        {target && shape.target !== null && (
          <>
            <line className={s.target} x1={frame.left} x2={width - frame.right} y1={shape.target} y2={shape.target} />
            <text className={s.targetName} x={frame.left + 4} y={shape.target - 6}>
              {target.label}
            </text>
          </>
        )}
        <path className={s.line} d={shape.whole} />
        <path className={s.open} d={shape.open} />
        {shape.dots.map((dot) => (
          <circle key={dot.at} className={s.dot} cx={dot.x} cy={dot.y} r={dot === end ? 5 : 3}>
            <title>{`${month(dot.at)}: ${format(dot.value)}`}</title>
          </circle>
        ))}
        {end && (
          <text className={s.end} x={end.x} y={end.y - 10} textAnchor="end">
            {format(end.value)}
          </text>
        )}
      </svg>
    </div>
  )
}

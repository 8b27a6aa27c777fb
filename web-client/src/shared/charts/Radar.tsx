import { useId } from 'react'
import s from './Radar.module.css'
import { labelAnchor, point, polygon } from './radarShape'

export interface RadarAxis {
  label: string
  now: number | null
  goal: number | null
}

interface RadarProps {
  title: string
  axes: readonly RadarAxis[]
  sayAxis: (axis: RadarAxis) => string
}

const rings = [1, 2, 3, 4, 5]
const longest = 17
const short = (label: string) => (label.length > longest ? `${label.slice(0, longest - 1).trimEnd()}…` : label)

/** A picture to recognise oneself in. Its table twin carries the figures; unrated axes have no point. */
export function Radar({ title, axes, sayAxis }: RadarProps) {
  const id = useId()
  const count = axes.length
  return (
    <svg viewBox="-125 10 630 360" role="img" aria-labelledby={id} className={s.radar}>
      <title id={id}>{`${title}. ${axes.map(sayAxis).join('. ')}`}</title>
      {rings.toReversed().map((ring) => (
        <path key={ring} d={polygon(axes.map(() => ring))} className={s.ring} data-outer={ring === 5 || undefined} />
      ))}
      {axes.map((axis, index) => {
        const [x, y] = point(index, count, 5)
        return <line key={axis.label} x1={190} y1={190} x2={x} y2={y} className={s.spoke} />
      })}
      <path d={polygon(axes.map((axis) => axis.goal ?? 0))} className={s.goal} />
      <path d={polygon(axes.map((axis) => axis.now ?? 0))} className={s.now} />
      {axes.map((axis, index) => {
        if (axis.now === null) return null
        const [x, y] = point(index, count, axis.now)
        return <circle key={axis.label} cx={x} cy={y} r={3.5} className={s.dot} />
      })}
      {axes.map((axis, index) => {
        const [x, y] = point(index, count, 5, 146)
        return (
          <text key={axis.label} x={x} y={y + 4} textAnchor={labelAnchor(x)} className={s.label}>
            {short(axis.label)}
          </text>
        )
      })}
    </svg>
  )
}

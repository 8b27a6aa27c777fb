import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

/** A month of a line; no value where there is none, or it is hidden. */
export interface LinePoint {
  at: string
  value: number | null
  isHidden: boolean
  /** It runs: the line to it is drawn dashed. */
  isOpen: boolean
}

export interface LineFrame {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

interface Dot {
  at: string
  x: number
  y: number
  value: number
}

const named = (step: number, index: number, count: number) => (count - 1 - index) % step === 0

/** Where everything of a line chart stands. The scale begins at nought where all that is shown lies above it. */
export function lineShape(points: readonly LinePoint[], target: number | null, frame: LineFrame) {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]))
  const shown = target === null ? values : [...values, target]
  const y = scaleLinear(
    [Math.min(0, ...shown), Math.max(...shown, shown.some((value) => value > 0) ? 0 : 1)],
    [frame.height - frame.bottom, frame.top],
  ).nice(4)
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [frame.left, frame.width - frame.right])
  const at = (index: number) => x(points.length === 1 ? 0.5 : index)
  const draw = line<LinePoint>()
    .defined((point) => point.value !== null)
    .x((point) => at(points.indexOf(point)))
    .y((point) => y(point.value ?? 0))
  const last = points.findLastIndex((point) => !point.isOpen && point.value !== null)
  const step = Math.max(1, Math.ceil(points.length / Math.max(1, Math.floor((frame.width - frame.left) / 90))))
  return {
    whole: draw(points.filter((point) => !point.isOpen)) ?? '',
    open: last < 0 ? '' : (draw(points.slice(last).filter((point, i) => i === 0 || point.isOpen)) ?? ''),
    dots: points.flatMap((point, index): Dot[] =>
      point.value === null ? [] : [{ at: point.at, x: at(index), y: y(point.value), value: point.value }],
    ),
    hidden: points.flatMap((point, index) => (point.isHidden ? [{ at: point.at, x: at(index) }] : [])),
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    months: points.flatMap((point, index) =>
      named(step, index, points.length) ? [{ at: point.at, x: at(index) }] : [],
    ),
    target: target === null ? null : y(target),
  }
}

import { monthAfter } from '@/shared/lib/days'
import type { Metric, MetricUnit, ReadingPoint } from './queries'

/** The first day of the last month that is over: what a figure is said of, and compared by. */
export const lastWholeMonth = (today: string) => monthAfter(today, -1)

export const yearEarlier = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`

const round = (value: number) => Math.round(value * 10) / 10

export interface Change {
  /** In the metric's unit; for shares in percentage points. */
  by: number
  was: number
  isGood: boolean | null
}

/** Against the same month a year earlier, as finely as figures are shown; null where either is missing. */
export function changeOfYear(points: readonly ReadingPoint[], better: Metric['better']): Change | null {
  const now = points.at(-1)
  const then = points.find((point) => now && point.month === yearEarlier(now.month))
  if (!now || now.value === null || !then || then.value === null) return null
  const by = round(round(now.value) - round(then.value))
  return { by, was: then.value, isGood: by === 0 || !better ? null : by > 0 === (better === 'higher') }
}

/** Null where neither way is the good one, or there is nothing to compare. */
export function isReached(value: number | null, { target, better }: Pick<Metric, 'target' | 'better'>): boolean | null {
  if (value === null || target === null || !better) return null
  return better === 'higher' ? round(value) >= target : round(value) <= target
}

/** What a line says in words: where it began and ended, its lowest and highest, and how many months are hidden. */
export function trendOf(points: readonly ReadingPoint[]) {
  const known = points.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]))
  const byValue = known.toSorted((a, b) => a.value - b.value)
  const [first, last, least, most] = [known[0], known.at(-1), byValue[0], byValue.at(-1)]
  const hidden = points.filter((point) => point.isHidden).length
  return { line: first && last && least && most ? { first, last, least, most } : null, hidden }
}

/** For bars: they all end where the longest does, and shares never before a hundred where one is near it. */
export function barEnd(values: readonly (number | null)[], target: number | null, unit: MetricUnit): number {
  const most = Math.max(0, target ?? 0, ...values.map((value) => value ?? 0))
  return unit === 'percent' && most > 50 && most <= 100 ? 100 : most || 1
}

/** Where all of the organisation is one unit, its parts are the ones to compare. */
export const onlyPart = (unitId: string | undefined, parts: readonly { unitId: string }[] | undefined) =>
  !unitId && parts?.length === 1 ? parts[0]?.unitId : undefined

/** The last moment of a day, by the reader's own clock. */
export const endOf = (day: string) => new Date(`${day}T23:59:59.999`).toISOString()

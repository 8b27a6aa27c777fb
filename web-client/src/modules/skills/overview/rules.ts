import type { Answer } from '@/api/types'
import type { Measure, Years } from './choices'

export type Heatmap = Answer<'getUnitHeatmap'>
export type HeatmapCell = Heatmap['total']['cells'][number]
type Unit = Answer<'listUnits'>['items'][number]

/** The same day so many years on, as the server counts; today is left out of addresses. */
export function dayIn(years: Years | undefined, today = new Date()): string | undefined {
  if (!years || years === '0') return undefined
  const month = today.getMonth() + 1
  const day = month === 2 && today.getDate() === 29 ? 28 : today.getDate()
  return [today.getFullYear() + Number(years), month, day].map((n) => String(n).padStart(2, '0')).join('-')
}

/** 0 good to 4 bad, for the shade; the figure is always written beside. */
export function shadeOf(measure: Measure, value: number | null): number | undefined {
  if (value === null) return undefined
  if (measure === 'gap') return Math.max(0, Math.min(4, Math.ceil(value * 2 - 0.001)))
  if (measure === 'meanLevel') return Math.round(value)
  return value >= 1 ? 0 : value >= 0.75 ? 1 : value >= 0.5 ? 2 : value >= 0.25 ? 3 : 4
}

export interface UnitChoice {
  unitId: string
  name: string
  depth: number
}

/** Open units as one reads a tree: each under its own. */
export function unitTree(units: readonly Unit[], compare: (a: string, b: string) => number): UnitChoice[] {
  const open = units.filter((unit) => !unit.isClosed)
  const known = new Set(open.map((unit) => unit.unitId))
  const under = (parent: string | null, depth: number): UnitChoice[] =>
    open
      .filter((unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null) === parent)
      .toSorted((a, b) => compare(a.name, b.name))
      .flatMap((unit) => [{ unitId: unit.unitId, name: unit.name, depth }, ...under(unit.unitId, depth + 1)])
  return under(null, 0)
}

/** The address of a file with the same filters as the screen. */
export function exportLink(unitId: string | undefined, query: Record<string, string | undefined>): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `/api/v1/${unitId ? `units/${unitId}` : 'organisation'}/export?${new URLSearchParams(set)}`
}

export interface TrendPoint {
  id: string
  at: string
  value: number
}

/** Where each stands on a line of that size: by time, and by value from none to most. */
export function trendDots(points: readonly TrendPoint[], width: number, height: number, edge: number) {
  const times = points.map((point) => Date.parse(point.at))
  const [first, span] = [Math.min(...times), Math.max(...times) - Math.min(...times)]
  const most = Math.max(1, ...points.map((point) => point.value))
  return points.map((point, i) => ({
    id: point.id,
    x: edge + (span === 0 ? 0.5 : ((times[i] ?? 0) - first) / span) * (width - 2 * edge),
    y: height - edge - (point.value / most) * (height - 2 * edge),
  }))
}

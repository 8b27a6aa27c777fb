import type { Answer } from '@/api/types'
import { unitTree } from '../overview/rules'

export type Summary = Answer<'listGapSnapshots'>['items'][number]
export type Shown = 'grown' | 'shrunk' | undefined

/** Which two are compared, the later first: those chosen, else the latest and the one before it. */
export function pairOf(items: readonly Summary[], chosen?: string, other?: string): [Summary, Summary] | undefined {
  const find = (id: string | undefined) => items.find((item) => item.snapshotId === id)
  const one = find(chosen) ?? items.find((item) => item.snapshotId !== other)
  const two = (other === chosen ? undefined : find(other)) ?? before(items, one) ?? items.find((item) => item !== one)
  if (!one || !two) return undefined
  return items.indexOf(one) < items.indexOf(two) ? [one, two] : [two, one]
}

/** The one before it, of a list whose first is the latest. */
export const before = (items: readonly Summary[], one: Summary | undefined) =>
  one && items[items.findIndex((item) => item.snapshotId === one.snapshotId) + 1]

/** Counted later than the moment it is of: out of what had been said by then. */
export const isAfterwards = ({ asOf, takenAt }: Summary) => Date.parse(takenAt) - Date.parse(asOf) > 60_000

export const isShown = (change: number, show: Shown) =>
  show === 'grown' ? change > 0 : show === 'shrunk' ? change < 0 : change !== 0

/** The units of a snapshot as one reads a tree, also those closed since. */
export function unitsInTree<Unit extends { unitId: string }>(
  counted: readonly Unit[],
  all: Answer<'listUnits'>['items'],
  compare: (a: string, b: string) => number,
) {
  const known = new Map(counted.map((unit) => [unit.unitId, unit]))
  return unitTree(
    all.map((unit) => ({ ...unit, isClosed: false })),
    compare,
  ).flatMap((place) => {
    const unit = known.get(place.unitId)
    return unit ? [{ ...place, unit }] : []
  })
}

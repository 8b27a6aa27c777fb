import type { Answer } from '@/api/types'

type Unit = Answer<'listUnits'>['items'][number]

/** Open units and places, each under the one it belongs to, with how deep it stands. */
export function unitChoices(units: readonly Unit[]): { value: string; label: string; depth: number }[] {
  const open = units.filter((unit) => !unit.isClosed)
  const known = new Set(open.map((unit) => unit.unitId))
  const under = (parent: string | null, depth: number): ReturnType<typeof unitChoices> =>
    open
      .filter((unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null) === parent)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
      .flatMap((unit) => [{ value: unit.unitId, label: unit.name, depth }, ...under(unit.unitId, depth + 1)])
  return under(null, 0)
}

/** Whether a unit is one of these or lies under one of them. */
export function liesWithin(units: readonly Unit[], unitId: string | null, roots: readonly string[]): boolean {
  if (unitId === null) return false
  if (roots.includes(unitId)) return true
  return liesWithin(units, units.find((unit) => unit.unitId === unitId)?.parentId ?? null, roots)
}

import type { Answer } from '@/api/types'

type Unit = Answer<'listUnits'>['items'][number]

/** Open units as people read a tree: each under the one it belongs to, with how deep it stands. */
export function unitTree(units: readonly Unit[]): { unitId: string; name: string; depth: number }[] {
  const open = units.filter((unit) => !unit.isClosed && unit.kind === 'unit')
  const known = new Set(open.map(({ unitId }) => unitId))
  const under = (parentId: string | null, depth: number): { unitId: string; name: string; depth: number }[] =>
    open
      .filter((unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : null) === parentId)
      .flatMap(({ unitId, name }) => [{ unitId, name, depth }, ...under(unitId, depth + 1)])
  return under(null, 0)
}

/** One unit and all below it, the unit itself at depth 0. */
export function unitsWithin(units: readonly Unit[], rootId: string) {
  const tree = unitTree(units)
  const at = tree.findIndex(({ unitId }) => unitId === rootId)
  const root = tree[at]
  if (!root) return []
  const after = tree.slice(at + 1)
  const end = after.findIndex(({ depth }) => depth <= root.depth)
  return [root, ...after.slice(0, end < 0 ? undefined : end)].map((unit) => ({
    ...unit,
    depth: unit.depth - root.depth,
  }))
}

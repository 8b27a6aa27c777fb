import type { LocalizedText, PersonCard, SkillKind, TeamMatrix } from '@/api/types'

export interface MatrixRow {
  personId: string
  name: string
  note: string
  /** One character per column: a level, '-' for unrated, '?' for hidden until the manager has rated. */
  levels: string
  targets: string
}

export interface MatrixColumn {
  skillId: string
  label: string
  kind: SkillKind
  target: number | null
  atTarget: number
  needed: number
}

export interface MatrixTable {
  rows: MatrixRow[]
  columns: MatrixColumn[]
}

export const cellOf = (matrix: TeamMatrix, personId: string, skillId: string) => {
  const column = matrix.skills.findIndex((skill) => skill.skillId === skillId)
  return matrix.people.find((person) => person.personId === personId)?.levels[column] ?? '-'
}

export function withCell(matrix: TeamMatrix, personId: string, skillId: string, cell: string): TeamMatrix {
  const column = matrix.skills.findIndex((skill) => skill.skillId === skillId)
  const put = (levels: string) => levels.slice(0, column) + cell + levels.slice(column + 1)
  const people = matrix.people.map((person) =>
    person.personId === personId ? { ...person, levels: put(person.levels) } : person,
  )
  return { ...matrix, people }
}

const isLevel = (cell: string | undefined) => cell !== undefined && cell >= '0' && cell <= '5'

/** Steps left to the target; null where there is no target, or no level that may be compared with it. */
export function gapOf(level: string | undefined, target: string | undefined) {
  if (!isLevel(level) || !isLevel(target)) return null
  return Math.max(0, Number(target) - Number(level))
}

/** Fewer than two at the level that is needed: one resignation away from none. */
export const isVulnerable = (column: Pick<MatrixColumn, 'atTarget' | 'needed'>) =>
  column.needed > 0 && column.atTarget < 2

export function joinMatrix(matrix: TeamMatrix, team: readonly PersonCard[], labelOf: (label: LocalizedText) => string) {
  const cards = new Map(team.map((card) => [card.personId, card]))
  const foot = new Map(matrix.foot.map((item) => [item.skillId, item]))
  const rows = matrix.people.map((person): MatrixRow => {
    const card = cards.get(person.personId)
    return { ...person, name: card?.displayName ?? '', note: card?.title ?? card?.unitName ?? '' }
  })
  const columns = matrix.skills.map((skill): MatrixColumn => {
    const { atTarget = 0, needed = 0 } = foot.get(skill.skillId) ?? {}
    return { ...skill, label: labelOf(skill.label), atTarget, needed }
  })
  return { rows, columns }
}

export interface MatrixFilter {
  search: string
  kind: SkillKind | undefined
  byGap: boolean
}

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** The order of rows and columns, as ids: made once, so that a cell does not move away from the hand that rates it. */
export function orderOf({ rows, columns }: MatrixTable, byGap: boolean, compare: (a: string, b: string) => number) {
  const rowGap = new Map(
    rows.map((row) => [row.personId, sum(columns.map((_, index) => gapOf(row.levels[index], row.targets[index])))]),
  )
  const columnGap = new Map(
    columns.map((column, index) => [
      column.skillId,
      sum(rows.map((row) => gapOf(row.levels[index], row.targets[index]))),
    ]),
  )
  const larger = (gaps: Map<string, number>, a: string, b: string) =>
    byGap ? (gaps.get(b) ?? 0) - (gaps.get(a) ?? 0) : 0
  return {
    people: rows
      .toSorted((a, b) => larger(rowGap, a.personId, b.personId) || compare(a.name, b.name))
      .map((row) => row.personId),
    skills: columns
      .toSorted((a, b) => larger(columnGap, a.skillId, b.skillId) || compare(a.label, b.label))
      .map((column) => column.skillId),
  }
}

export function viewOf(
  table: MatrixTable,
  order: ReturnType<typeof orderOf>,
  { search, kind }: MatrixFilter,
): MatrixTable {
  const wanted = search.trim().toLocaleLowerCase('sv')
  const rowById = new Map(table.rows.map((row) => [row.personId, row]))
  const indexById = new Map(table.columns.map((column, index) => [column.skillId, index]))
  const indexes = order.skills
    .map((skillId) => indexById.get(skillId) ?? -1)
    .filter((index) => index >= 0 && (!kind || table.columns[index]?.kind === kind))
  const pick = (cells: string) => indexes.map((index) => cells[index] ?? '-').join('')
  const rows = order.people
    .flatMap((personId) => rowById.get(personId) ?? [])
    .filter((row) => !wanted || `${row.name} ${row.note}`.toLocaleLowerCase('sv').includes(wanted))
    .map((row) => ({ ...row, levels: pick(row.levels), targets: pick(row.targets) }))
  return { rows, columns: indexes.flatMap((index) => table.columns[index] ?? []) }
}

/** How many people at each level of a skill; the last two are the unrated and the hidden. */
export function spreadOf(rows: readonly MatrixRow[], column: number) {
  const places = '012345-?'
  const counts = Array<number>(places.length).fill(0)
  for (const row of rows) {
    const place = places.indexOf(row.levels[column] ?? '-')
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

import type { Answer, Me, Person } from '@/api/types'
import type { PeopleSearch } from './queries'

interface PeopleUrl {
  search?: string | undefined
  unit?: string | undefined
  leavers?: boolean | undefined
  cursor?: string | undefined
}

/** Those who have left are asked for by leaving the filter out, not by asking for them alone. */
export const toPeopleQuery = ({ search, unit, leavers, cursor }: PeopleUrl): PeopleSearch => ({
  ...(search && { search }),
  ...(unit && { unitId: unit }),
  ...(!leavers && { isActive: true }),
  ...(cursor && { cursor }),
})

/** Whether a link to someone's levels is worth showing; the server decides what it leads to. */
export const maySeeLevels = (me: Me, person: Pick<Person, 'personId' | 'line'>) =>
  me.personId === person.personId ||
  person.line[0]?.personId === me.personId ||
  me.roles.some((role) => role === 'hrAdmin' || role === 'hrPartner')

export const topDown = <Item>(line: readonly Item[]) => line.toReversed()

export type Rejection = Answer<'listJobErrors'>['items'][number]

/** By what mends them: the same code in the same column is one thing to put right, however many rows it struck. */
export function groupRejections(rejections: readonly Rejection[]) {
  const groups = new Map<string, Rejection[]>()
  for (const rejection of rejections) {
    const key = `${rejection.code} ${rejection.column ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), rejection])
  }
  return [...groups].map(([key, rows]) => ({ key, rows })).toSorted((a, b) => b.rows.length - a.rows.length)
}

import type { Entry, HoursBody } from './queries'

/** What an entry was, to say it again. */
export const bodyOf = (entry: Entry): HoursBody => {
  const { kind, day, hours, learningItemId, planId, planItemId, note } = entry
  const isNamed = learningItemId !== null || planItemId !== null
  return { kind, day, hours, learningItemId, planId, planItemId, note, basis: isNamed ? null : entry.basis }
}

/** Nothing, an item to learn from, or an item of a plan, as one choice of a list. */
export const purposeOf = ({ planId, planItemId, learningItemId }: Partial<HoursBody>) =>
  planItemId ? `plan:${planId}:${planItemId}` : learningItemId ? `item:${learningItemId}` : ''

export function readPurpose(choice: string) {
  const [kind, one, two] = choice.split(':')
  if (kind === 'plan') return { learningItemId: null, planId: one ?? null, planItemId: two ?? null }
  return { learningItemId: kind === 'item' ? (one ?? null) : null, planId: null, planItemId: null }
}

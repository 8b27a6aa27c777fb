import { hasBegun } from '@/shared/lib/moments'
import type { Circle, Meeting } from './queries'

/** The meetings as a group looks at them: what lies ahead, what waits to be told of, and what was. */
export function sorted(meetings: readonly Meeting[], now: Date) {
  const open = meetings.filter(({ isHeld }) => !isHeld).sort((a, b) => a.starts.localeCompare(b.starts))
  return {
    begun: open.filter((one) => hasBegun(one, now.getTime())),
    ahead: open.filter((one) => !hasBegun(one, now.getTime())),
    held: meetings.filter(({ isHeld }) => isHeld).sort((a, b) => b.starts.localeCompare(a.starts)),
  }
}

/** How many meetings somebody has led or is to lead. */
export const turnsOf = ({ meetings }: Pick<Circle, 'meetings'>, personId: string) =>
  meetings.filter(({ facilitatorId }) => facilitatorId === personId).length

/** Whose attendance can be put right: those who came, and those who are in it now. */
export const couldCome = ({ memberIds }: Pick<Circle, 'memberIds'>, { presentIds }: Pick<Meeting, 'presentIds'>) => [
  ...new Set([...memberIds, ...(presentIds ?? [])]),
]

/** A place that is written as a link leads there. */
export const isLink = (place: string) => /^https?:\/\/\S+$/.test(place)

/** The same people, in whatever order. */
export const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one) => others.includes(one))

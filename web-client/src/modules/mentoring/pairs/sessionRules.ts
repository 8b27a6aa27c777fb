import { daysAfter, today } from '@/shared/lib/days'
import { fieldsOf, momentOf } from '@/shared/lib/moments'
import type { Pair } from './queries'
import type { SessionBody } from './sessionQueries'

const usualMinutes = 60

export interface SessionValues {
  day: string
  time: string
  minutes: string
  place: string
}

export const heldOf = ({ sessions }: Pick<Pair, 'sessions'>) => sessions.filter((one) => one.heldAt !== null).length

/** The one to come, or under way. */
export const nextSessionOf = ({ sessions }: Pick<Pair, 'sessions'>, now = Date.now()) =>
  sessions.find((one) => one.heldAt === null && Date.parse(one.starts) + one.minutes * 60_000 > now)

/** What a session is moved from. */
export const valuesOf = ({ starts, minutes, place }: SessionBody): SessionValues => ({
  ...fieldsOf(starts),
  minutes: String(minutes ?? usualMinutes),
  place: place ?? '',
})

/** Where the next one is likely to be: as long after the last as they have agreed on, as long and in the same place. */
export function suggested(pair: Pick<Pair, 'sessions' | 'agreement'>, now = today()): SessionValues {
  const last = pair.sessions.at(-1)
  if (!last) return { day: '', time: '10:00', minutes: String(usualMinutes), place: '' }
  const values = valuesOf(last)
  const day = pair.agreement ? daysAfter(values.day, pair.agreement.everyWeeks * 7) : ''
  return { ...values, day: day < now ? '' : day }
}

export const bodyOf = ({ day, time, minutes, place }: SessionValues): SessionBody => ({
  starts: momentOf(day, time),
  minutes: Number(minutes),
  place: place.trim() || null,
})

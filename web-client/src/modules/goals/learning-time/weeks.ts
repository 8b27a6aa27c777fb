import { daysAfter, today } from '@/shared/lib/days'
import type { Week } from './queries'

const noon = (day: string) => new Date(`${day}T12:00:00`)

/** Weeks are named by their Monday, as the API names them. */
export const mondayOf = (day: string) => daysAfter(day, -((noon(day).getDay() + 6) % 7))

export const shownWeeks = 12

/** What stands in the URL may be any day of the week, or nothing. */
export const weekOr = (day: string | undefined, now = today()) =>
  mondayOf(day && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(noon(day).getTime()) ? day : now)

export const firstShown = (monday: string) => daysAfter(monday, -7 * (shownWeeks - 1))

export const daysOf = (monday: string) => Array.from({ length: 7 }, (_, index) => daysAfter(monday, index))

/** ISO 8601: the first week of a year is the one with its first Thursday. */
export function weekNumber(monday: string) {
  const thursday = noon(daysAfter(monday, 3))
  const first = noon(mondayOf(`${thursday.getFullYear()}-01-04`))
  return Math.round((noon(monday).getTime() - first.getTime()) / (7 * 86_400_000)) + 1
}

export const isWorkday = (monday: string, day: string) => day < daysAfter(monday, 5)

/** The share of a policy that holds on a day. */
export const shareOn = (shares: readonly { from: string; share: number }[], day: string) =>
  shares.findLast((one) => one.from <= day)?.share ?? 0

/** Wide enough for what was used and for the budget. */
export const widest = (weeks: readonly Pick<Week, 'budget' | 'used'>[]) =>
  Math.max(1, ...weeks.flatMap(({ budget, used }) => [budget ?? 0, used]))

/** Of five working days; a share in per cent has no more than two decimals of a day worth saying. */
export const daysAWeek = (share: number) => Math.round(share * 500) / 100

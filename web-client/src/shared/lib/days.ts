const two = (value: number) => String(value).padStart(2, '0')
const dayOf = (moment: Date) => `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`

/** Days as the API writes them, in the reader's own calendar. */
export const today = (now = new Date()) => dayOf(now)

/** The first day of a month, so many months after the one that the day lies in. */
export function monthAfter(day: string, months: number) {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return dayOf(new Date(year, month - 1 + months, 1))
}

/** The API names the first day no longer, people the last day: a day apart. */
export function daysAfter(day: string, days: number) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayOf(new Date(year, month - 1, date + days))
}

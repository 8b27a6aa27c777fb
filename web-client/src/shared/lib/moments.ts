import { today } from './days'

const two = (value: number) => String(value).padStart(2, '0')

/** As the fields of a form say a moment, in the reader's own clock. */
export function fieldsOf(moment: string) {
  const at = new Date(moment)
  return { day: today(at), time: `${two(at.getHours())}:${two(at.getMinutes())}` }
}

/** The moment that such fields say. */
export const momentOf = (day: string, time: string) => new Date(`${day}T${time}`).toISOString()

export const hasBegun = ({ starts }: { starts: string }, now = Date.now()) => Date.parse(starts) <= now

import type { Standing, State } from '../queries'

/** How many obligations nothing meets, and how many soon. */
export function leftToDo(people: readonly Standing[]) {
  const states = people.flatMap(({ obligations }) => obligations.map(({ state }) => state))
  const count = (...wanted: State[]) => states.filter((state) => wanted.includes(state)).length
  return { missing: count('missing', 'expired'), expiring: count('expiring') }
}

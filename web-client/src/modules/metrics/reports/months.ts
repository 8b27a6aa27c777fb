/** The first days of the months that a report can end with, the newest whole one first; the one that runs comes last. */
export function reportMonths(today: string) {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const first = (back: number) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10)
  return [...Array.from({ length: 12 }, (_, index) => first(index + 1)), first(0)]
}

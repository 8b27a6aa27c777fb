import { monthAfter } from '@/shared/lib/days'

/** The first days of the months that a report can end with, the newest whole one first; the one that runs comes last. */
export const reportMonths = (today: string) =>
  [...Array.from({ length: 12 }, (_, index) => -1 - index), 0].map((months) => monthAfter(today, months))

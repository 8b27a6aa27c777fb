import type { TeamFigures } from './queries'

/** What is told of teams: each as it was when the coaching began, and as it is now. Nothing where too few are behind it. */
export function pairsOf({ isSuppressed, plansThen, plansNow, closedBefore, closedSince }: TeamFigures) {
  if (isSuppressed) return null
  return [
    { name: 'plans', before: plansThen, now: plansNow, isShare: true },
    { name: 'closed', before: closedBefore, now: closedSince, isShare: false },
  ] as const
}

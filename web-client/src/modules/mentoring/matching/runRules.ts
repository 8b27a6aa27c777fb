import type { MatchingRun } from './queries'

export const runTones = {
  proposed: 'wait',
  published: 'good',
  undone: 'plain',
  discarded: 'plain',
} as const

/** What is open: it would be laid aside by a new one. */
export const openRun = (runs: readonly MatchingRun[]) => runs.find(({ state }) => state === 'proposed')

export interface Moving {
  menteeId: string
  /** Whom the mentee has now; none: nobody. */
  from: string | null
}

/** Whether a mentee who is dragged may be dropped there: on another mentor, or out of the pairs. */
export const takes = (moving: Moving | undefined, mentorId: string | null) =>
  moving !== undefined && moving.from !== mentorId && moving.menteeId !== mentorId

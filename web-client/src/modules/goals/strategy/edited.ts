import type { Capability, Goal, OutcomeGoal } from './queries'

/** What is being written; without the thing itself, a new one. */
export type Edited =
  | { kind: 'goal'; goal?: Goal }
  | { kind: 'capability'; capability?: Capability }
  | { kind: 'outcome'; outcome?: OutcomeGoal }

/** Tells one thing that is written from another. */
export const keyOf = (edited: Edited) =>
  edited.kind === 'goal'
    ? `goal ${edited.goal?.goalId}`
    : edited.kind === 'capability'
      ? `capability ${edited.capability?.capabilityId}`
      : `outcome ${edited.outcome?.outcomeGoalId}`

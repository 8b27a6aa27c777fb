import type { OnboardingTask } from './queries'

const phases = ['beforeStart', 'day1', 'week1', 'day30', 'day60', 'day90'] as const
export const parties = ['employee', 'manager', 'hr', 'it', 'buddy'] as const

/** The phases that have a task, in their order, each with its tasks as they came: by day. */
export const byPhase = (tasks: readonly OnboardingTask[]) =>
  phases
    .map((phase) => ({ phase, tasks: tasks.filter((task) => task.phase === phase) }))
    .filter((part) => part.tasks.length > 0)

export const countDone = (tasks: readonly OnboardingTask[]) => tasks.filter((task) => task.isDone).length

export const countLate = (tasks: readonly OnboardingTask[]) => tasks.filter((task) => task.isOverdue).length

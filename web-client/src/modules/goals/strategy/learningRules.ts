import type { Strategy, StrategyBody } from './learningQueries'

export const stateTones = { draft: 'plain', review: 'wait', approved: 'good', superseded: 'plain' } as const

/** What is shown, as it is written. */
export const bodyOf = (strategy: Strategy): StrategyBody => ({
  title: strategy.title,
  ownerId: strategy.ownerId,
  reviewOn: strategy.reviewOn,
  budget: strategy.budget,
  businessGoalIds: strategy.businessGoals.map((goal) => goal.goalId),
  skillIds: strategy.skills.map((skill) => skill.skillId),
  audiences: strategy.audiences.map(({ text, roleProfileId }) => ({ text, roleProfileId })),
  programmes: strategy.programmes.map(({ programmeId, title, skillId, hours, businessGoalId, noGoalBecause }) => ({
    programmeId,
    title,
    skillId,
    hours,
    businessGoalId,
    noGoalBecause,
  })),
  outcomeGoalIds: strategy.outcomeGoals.map((goal) => goal.outcomeGoalId),
})

const unsaved = 'new-'
let made = 0

/** Tells the rows of a form apart until the server has named them. */
export const newKey = () => `${unsaved}${++made}`

/** Null for what the server is to name. */
export const idOf = (key: string) => (key.startsWith(unsaved) ? null : key)

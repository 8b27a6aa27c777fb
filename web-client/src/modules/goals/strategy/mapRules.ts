import { toNumber } from '@/shared/lib/typed'
import type { Capability, Goal, OutcomeGoal, OutcomeKpi, Programme, StrategyMap } from './queries'

export const kpis = ['skillCoverage', 'planItemsClosed', 'internalFillRate', 'timeToProductivity', 'turnover'] as const

/** Measured by the product itself; the others are told by hand. */
export const isMeasured = (kpi: OutcomeKpi) => kpi === 'skillCoverage' || kpi === 'planItemsClosed'

export const isShare = (kpi: OutcomeKpi) => kpi !== 'timeToProductivity'

/** As a person writes it: shares in per cent, days as they are; comma or point. */
export const toFigure = (typed: string, kpi: OutcomeKpi) => {
  const value = toNumber(typed)
  return isShare(kpi) ? Math.round(value * 100) / 10_000 : value
}

export const toTyped = (value: number | null, kpi: OutcomeKpi) =>
  value === null ? '' : String(isShare(kpi) ? Math.round(value * 10_000) / 100 : value)

export const capabilitiesOf = (map: StrategyMap, goal: Goal) =>
  map.capabilities.filter((capability) => goal.capabilityIds.includes(capability.capabilityId))

/** What no goal asks, which nobody would find from the top. */
export const unasked = (map: StrategyMap) =>
  map.capabilities.filter(({ capabilityId }) => !map.goals.some((goal) => goal.capabilityIds.includes(capabilityId)))

export const goalsOf = (map: StrategyMap, { capabilityId }: Capability) =>
  map.goals.filter((goal) => goal.capabilityIds.includes(capabilityId))

/** What is done for a skill in this goal: what is for another goal is shown there. */
export const under = <Part extends Programme | OutcomeGoal>(parts: readonly Part[], skillId: string, goal?: Goal) =>
  parts.filter(
    (part) =>
      part.skillId === skillId && (!goal || part.businessGoalId === null || part.businessGoalId === goal.goalId),
  )

/** What is followed for a goal and about no skill that it asks. */
export const followed = (map: StrategyMap, goal: Goal) => {
  const skills = capabilitiesOf(map, goal).flatMap((capability) => capability.skills.map((skill) => skill.skillId))
  return map.outcomeGoals.filter(
    (outcome) => outcome.businessGoalId === goal.goalId && !skills.includes(outcome.skillId ?? ''),
  )
}

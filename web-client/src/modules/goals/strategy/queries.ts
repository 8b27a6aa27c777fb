import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type StrategyMap = Answer<'getStrategyMap'>
export type Goal = StrategyMap['goals'][number]
export type Capability = StrategyMap['capabilities'][number]
export type Programme = StrategyMap['programmes'][number]
export type OutcomeGoal = StrategyMap['outcomeGoals'][number]
export type OutcomeKpi = OutcomeGoal['kpi']

export const strategyMapQuery = $api.queryOptions('get', '/api/v1/strategy-map')

export const skillPurposeQuery = (skillId: string) =>
  $api.queryOptions('get', '/api/v1/skills/{skillId}/purpose', { params: { path: { skillId } } })

export const outcomeGoalQuery = (outcomeGoalId: string) =>
  $api.queryOptions('get', '/api/v1/outcome-goals/{outcomeGoalId}', { params: { path: { outcomeGoalId } } })

const based = (version: number) => ({ 'If-Match': `"${version}"` })

/** Adds it or changes it, whose answers differ. */
export const useSave = <Input>(save: (input: Input) => Promise<unknown>) => useChange(save)

export const useSetGoal = () =>
  useSave(({ goal, body }: { goal?: Goal | undefined; body: Request<'addBusinessGoal'> }) =>
    goal
      ? api.PUT('/api/v1/business-goals/{goalId}', {
          params: { path: { goalId: goal.goalId }, header: based(goal.version) },
          body,
        })
      : api.POST('/api/v1/business-goals', { body }),
  )

export const useSetCapability = () =>
  useSave(({ capability, body }: { capability?: Capability | undefined; body: Request<'addCapability'> }) =>
    capability
      ? api.PUT('/api/v1/capabilities/{capabilityId}', {
          params: { path: { capabilityId: capability.capabilityId }, header: based(capability.version) },
          body,
        })
      : api.POST('/api/v1/capabilities', { body }),
  )

export const useSetOutcome = () =>
  useSave(({ outcome, body }: { outcome?: OutcomeGoal | undefined; body: Request<'addOutcomeGoal'> }) =>
    outcome
      ? api.PUT('/api/v1/outcome-goals/{outcomeGoalId}', {
          params: { path: { outcomeGoalId: outcome.outcomeGoalId }, header: based(outcome.version) },
          body,
        })
      : api.POST('/api/v1/outcome-goals', { body }),
  )

/** Not told in a place of its own: a notice says what refuses. So the next ones. */
export const useRemoveGoal = () =>
  useChange(
    ({ goalId, version }: Goal) =>
      api.DELETE('/api/v1/business-goals/{goalId}', { params: { path: { goalId }, header: based(version) } }),
    false,
  )

export const useRemoveCapability = () =>
  useChange(
    ({ capabilityId, version }: Capability) =>
      api.DELETE('/api/v1/capabilities/{capabilityId}', {
        params: { path: { capabilityId }, header: based(version) },
      }),
    false,
  )

export const useRemoveOutcome = () =>
  useChange(
    ({ outcomeGoalId, version }: OutcomeGoal) =>
      api.DELETE('/api/v1/outcome-goals/{outcomeGoalId}', {
        params: { path: { outcomeGoalId }, header: based(version) },
      }),
    false,
  )

export const useMeasure = (outcomeGoalId: string) =>
  useChange((body: Request<'measureOutcome'>) =>
    api.POST('/api/v1/outcome-goals/{outcomeGoalId}/measurements', { params: { path: { outcomeGoalId } }, body }),
  )

export const useRemoveMeasurement = (outcomeGoalId: string) =>
  useChange(
    (on: string) =>
      api.DELETE('/api/v1/outcome-goals/{outcomeGoalId}/measurements/{on}', {
        params: { path: { outcomeGoalId, on } },
      }),
    false,
  )

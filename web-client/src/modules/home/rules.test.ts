import { expect, it } from 'vitest'
import { aliId, card, manager, me } from '@/test/fixtures/people'
import { dataId, matrix, riskId, skillLevel } from '@/test/fixtures/skills'
import { firstView, greeting, nearestScenario, threeThings, towardsRole, viewsFor, waitingFor } from './rules'

const unrated = skillLevel(riskId, 'Riskanalys', { ownRating: null, level: null, importance: 5 })
const stale = skillLevel('s', 'Standarder', { isStale: true, gap: 0 })
const gap = skillLevel(dataId, 'Dataanalys', { gap: 2 })

it('What_is_unrated_comes_before_what_is_stale_before_the_largest_gap', () => {
  expect(threeThings({ skills: [gap, stale, unrated] }).map((thing) => thing.kind)).toEqual(['unrated', 'stale', 'gap'])
})

it('No_skill_is_named_twice_and_never_more_than_three', () => {
  const both = { ...stale, gap: 3 }
  const things = threeThings({ skills: [both, gap, unrated, skillLevel('x', 'X'), skillLevel('y', 'Y')] })
  expect(things).toHaveLength(3)
  expect(new Set(things.map((thing) => thing.skill.skillId)).size).toBe(3)
})

it('What_was_said_lately_is_not_asked_again', () => {
  const monthLater = Date.parse(stale.ratedAt ?? '') + 30 * 24 * 3_600_000
  expect(threeThings({ skills: [stale] }, monthLater)).toEqual([])
})

it('A_person_at_target_in_everything_has_nothing_to_do', () => {
  expect(threeThings({ skills: [skillLevel(dataId, 'Dataanalys', { gap: 0, level: 3 })] })).toEqual([])
})

it('An_unrated_requirement_is_not_met', () => {
  expect(
    towardsRole([unrated, skillLevel('a', 'A', { gap: 0 }), skillLevel('b', 'B', { required: null })]),
  ).toMatchObject({
    met: 1,
    required: { length: 2 },
  })
})

it('Those_who_wait_are_those_whose_rating_is_hidden_from_their_manager', () => {
  expect(waitingFor(matrix, [card(aliId, 'Ali Ahmadi')])).toMatchObject([{ person: { personId: aliId }, count: 1 }])
})

it('One_view_for_each_hat', () => {
  expect(viewsFor(me)).toEqual(['employee'])
  expect(viewsFor({ ...manager, roles: ['hrPartner'] })).toEqual(['employee', 'manager', 'hr'])
  expect(viewsFor({ ...me, personId: null, roles: ['tenantAdmin'] })).toEqual([])
})

it('The_greeting_knows_the_time_of_day', () => {
  expect([7, 12, 20].map(greeting)).toEqual(['home.morning', 'home.day', 'home.evening'])
})

it('HR_meets_the_organisation_first_and_everyone_else_their_own_list', () => {
  expect(firstView(viewsFor({ ...me, roles: ['hrAdmin'] }))).toBe('hr')
  expect(firstView(viewsFor(me))).toBe('employee')
  expect(firstView(viewsFor({ ...me, roles: ['analyst'] }))).toBe('executive')
})

it('The_nearest_scenario_is_the_one_that_ends_first_and_is_not_over_or_put_away', () => {
  const scenario = (scenarioId: string, toYear: number, status: 'draft' | 'archived' = 'draft') => ({
    scenarioId,
    unitId: 'top',
    name: { sv: scenarioId, en: null },
    fromYear: 2025,
    toYear,
    status,
    deltas: 0,
    openDecisions: 0,
    mayEdit: false,
  })
  const all = [
    scenario('far', 2031),
    scenario('near', 2028),
    scenario('away', 2027, 'archived'),
    scenario('over', 2025),
  ]
  expect(nearestScenario(all, 2026)?.scenarioId).toBe('near')
  expect(nearestScenario([], 2026)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { idOf, newKey } from './learningRules'
import { capabilitiesOf, followed, goalsOf, toFigure, toTyped, unasked, under } from './mapRules'
import type { StrategyMap } from './queries'

const map = {
  goals: [
    { goalId: 'faster', capabilityIds: ['answer'] },
    { goalId: 'leaner', capabilityIds: [] },
  ],
  capabilities: [
    { capabilityId: 'answer', skills: [{ skillId: 'ai' }] },
    { capabilityId: 'loose', skills: [] },
  ],
  programmes: [
    { skillId: 'ai', businessGoalId: 'faster' },
    { skillId: 'ai', businessGoalId: 'leaner' },
    { skillId: 'ai', businessGoalId: null },
  ],
  outcomeGoals: [
    { skillId: 'ai', businessGoalId: 'faster' },
    { skillId: null, businessGoalId: 'faster' },
    { skillId: 'ai', businessGoalId: 'leaner' },
  ],
} as unknown as StrategyMap
const [faster, leaner] = map.goals as [StrategyMap['goals'][number], StrategyMap['goals'][number]]

test('the chain is found both ways, and what no goal asks is not lost', () => {
  expect(capabilitiesOf(map, faster)).toEqual([map.capabilities[0]])
  expect(goalsOf(map, map.capabilities[0] as StrategyMap['capabilities'][number])).toEqual([faster])
  expect(unasked(map)).toEqual([map.capabilities[1]])
})

test('under a skill stands what is for this goal, or for none', () => {
  expect(under(map.programmes, 'ai', faster)).toEqual([map.programmes[0], map.programmes[2]])
  expect(under(map.programmes, 'ai')).toHaveLength(3)
})

test('what is followed for a goal and about none of its skills stands under the goal', () => {
  expect(followed(map, faster)).toEqual([map.outcomeGoals[1]])
  expect(followed(map, leaner)).toEqual([map.outcomeGoals[2]])
})

test('shares are written in per cent and days as they are', () => {
  expect(toFigure('9,5', 'turnover')).toBe(0.095)
  expect(toFigure('90', 'timeToProductivity')).toBe(90)
  expect(toTyped(0.095, 'turnover')).toBe('9.5')
  expect(toTyped(null, 'turnover')).toBe('')
})

test('new rows are named by the server', () => {
  expect(idOf(newKey())).toBeNull()
  expect(idOf('0190')).toBe('0190')
})

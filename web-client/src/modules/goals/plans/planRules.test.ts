import { expect, test } from 'vitest'
import { isClosedByHand, isEditable, openItems } from './planRules'
import type { PlanItem } from './queries'

test('a plan is changed as a draft and while it is carried out', () => {
  const states = ['draft', 'waitingForReview', 'inReview', 'active', 'complete', 'cancelled'] as const
  expect(states.filter((state) => isEditable({ state }))).toEqual(['draft', 'active'])
})

test('by hand is closed what aims at no skill, while the plan is carried out', () => {
  const byHand = { skillId: null, doneAt: null }
  expect(isClosedByHand({ state: 'active' }, byHand)).toBe(true)
  expect(isClosedByHand({ state: 'draft' }, byHand)).toBe(false)
  expect(isClosedByHand({ state: 'active' }, { skillId: 'ai', doneAt: null })).toBe(false)
  expect(isClosedByHand({ state: 'active' }, { skillId: null, doneAt: '2026-11-02T09:00:00Z' })).toBe(false)
})

test('what is done is not open', () => {
  const items = [{ doneAt: null }, { doneAt: '2026-11-02T09:00:00Z' }] as PlanItem[]
  expect(openItems({ items })).toHaveLength(1)
})

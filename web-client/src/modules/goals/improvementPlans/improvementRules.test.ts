import { expect, it } from 'vitest'
import { endingsOf, mayComment, mayWrite } from './improvementRules'

it('is written by who writes it, and stands still while it waits and when it is over', () => {
  const states = ['draft', 'waitingForApproval', 'active', 'ended'] as const
  expect(states.map((state) => mayWrite({ state, part: 'writer' }))).toEqual([true, false, true, false])
  for (const part of ['person', 'approver'] as const)
    expect(states.some((state) => mayWrite({ state, part }))).toBe(false)
})

it('is answered by the person and the writers, and not by who approves it', () => {
  expect((['person', 'writer', 'approver'] as const).map((part) => mayComment({ state: 'active', part }))).toEqual([
    true,
    true,
    false,
  ])
  expect(mayComment({ state: 'ended', part: 'person' })).toBe(false)
})

it('can only be withdrawn before it has begun', () => {
  expect(endingsOf({ state: 'draft' })).toEqual(['withdrawn'])
  expect(endingsOf({ state: 'active' })).toHaveLength(5)
})

import { expect, test } from 'vitest'
import { pairsOf } from './outcomeRules'

const figures = {
  isSuppressed: false,
  leaders: 3,
  people: 18,
  plansThen: 0.4,
  plansNow: 0.6,
  closedBefore: 1.5,
  closedSince: null,
}

test('each figure of a team is told as it was and as it is', () => {
  expect(pairsOf(figures)?.map(({ name, before, now }) => [name, before, now])).toEqual([
    ['plans', 0.4, 0.6],
    ['closed', 1.5, null],
  ])
})

test('of a team that is too small nothing is told', () => {
  expect(pairsOf({ ...figures, isSuppressed: true })).toBeNull()
})

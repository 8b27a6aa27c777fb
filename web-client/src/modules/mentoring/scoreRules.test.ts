import { expect, test } from 'vitest'
import { asPercent } from './scoreRules'

test('weights are shown as people write percent', () => {
  const weights = { complement: 0.5, goal: 0.125, languageAndTime: 0.175, capacity: 0.1, crossUnit: 0.1 }
  expect(asPercent(weights)).toEqual({
    complement: '50',
    goal: '12,5',
    languageAndTime: '17,5',
    capacity: '10',
    crossUnit: '10',
  })
})

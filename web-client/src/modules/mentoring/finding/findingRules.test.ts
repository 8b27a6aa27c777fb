import { expect, test } from 'vitest'
import { isBetween, partners } from './findingRules'
import type { Relationship } from './queries'

const pair = (state: Relationship['state'], programmeId = 'p') =>
  ({ state, programmeId, otherId: 'bo' }) as Relationship

test('who has been asked, or is had, in the programme is not asked again until it has ended', () => {
  expect(isBetween(pair('requested'), 'p', 'bo')).toBe(true)
  expect(isBetween(pair('active'), 'p', 'bo')).toBe(true)
  expect(isBetween(pair('declined'), 'p', 'bo')).toBe(false)
  expect(isBetween(pair('requested', 'other'), 'p', 'bo')).toBe(false)
})

test('a request is not somebody whom one has', () => {
  expect(partners([pair('requested'), pair('accepted'), pair('completed')], 'p').map(({ state }) => state)).toEqual([
    'accepted',
  ])
})

import { describe, expect, it } from 'vitest'
import { idOf } from '@/test/fixtures/people'
import { isAfterwards, isShown, pairOf, type Summary, unitsInTree } from './snapshotRules'

const taken = (number: number, asOf: string, steps: number): Summary => ({
  snapshotId: idOf(number),
  asOf,
  takenAt: asOf,
  takenBy: null,
  people: 40,
  peopleWithGap: 20,
  steps,
  required: 80,
  met: 60,
})
const latest = taken(3, '2026-03-11T00:00:00Z', 10)
const middle = taken(2, '2026-03-10T00:00:00Z', 20)
const first = taken(1, '2026-03-01T00:00:00Z', 40)
const items = [latest, middle, first]

describe('two snapshots', () => {
  it('are the latest and the one before it where nothing is chosen', () => {
    expect(pairOf(items)).toEqual([latest, middle])
    expect(pairOf(items, middle.snapshotId)).toEqual([middle, first])
  })
  it('stand with the later first, whichever was chosen where', () => {
    expect(pairOf(items, first.snapshotId, latest.snapshotId)).toEqual([latest, first])
    expect(pairOf(items, first.snapshotId)).toEqual([latest, first])
  })
  it('are never one alone, nor the same twice, nor what is not there', () => {
    expect(pairOf([latest])).toBeUndefined()
    expect(pairOf([latest], latest.snapshotId, latest.snapshotId)).toBeUndefined()
    expect(pairOf(items, middle.snapshotId, middle.snapshotId)).toEqual([middle, first])
    expect(pairOf(items, 'gone', 'gone too')).toEqual([latest, middle])
  })
})

it('what_is_counted_a_minute_or_more_later_is_counted_afterwards', () => {
  expect(isAfterwards(latest)).toBe(false)
  expect(isAfterwards({ ...latest, takenAt: '2026-03-12T00:00:00Z' })).toBe(true)
})

it('only_what_has_moved_the_chosen_way_is_shown', () => {
  expect([-2, 0, 3].filter((change) => isShown(change, 'grown'))).toEqual([3])
  expect([-2, 0, 3].filter((change) => isShown(change, 'shrunk'))).toEqual([-2])
  expect([-2, 0, 3].filter((change) => isShown(change, undefined))).toEqual([-2, 3])
})

it('units_that_were_counted_stand_as_a_tree_also_those_closed_since', () => {
  const unit = (unitId: string, parentId: string | null, isClosed = false) => ({
    unitId,
    name: unitId,
    kind: 'unit' as const,
    parentId,
    people: 0,
    isClosed,
  })
  const all = [unit('a', null), unit('b', 'a', true), unit('c', 'a'), unit('d', 'b')]
  const tree = unitsInTree([{ unitId: 'd' }, { unitId: 'b' }, { unitId: 'a' }], all, (a, b) => (a < b ? -1 : 1))
  expect(tree.map(({ unitId, depth }) => `${depth}${unitId}`)).toEqual(['0a', '1b', '2d'])
})

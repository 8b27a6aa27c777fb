import { expect, test } from 'vitest'
import { openRun, takes } from './runRules'

test('a mentee is dropped on another mentor or out of the pairs, never where they are nor on themselves', () => {
  const moving = { menteeId: 'ada', from: 'bo' }
  expect(takes(moving, 'cai')).toBe(true)
  expect(takes(moving, null)).toBe(true)
  expect(takes(moving, 'bo')).toBe(false)
  expect(takes(moving, 'ada')).toBe(false)
  expect(takes({ menteeId: 'ada', from: null }, null)).toBe(false)
  expect(takes(undefined, 'cai')).toBe(false)
})

test('what is published is no longer in the way of a new proposal', () => {
  const run = (state: 'published' | 'proposed') => ({ state }) as never
  expect(openRun([run('published')])).toBeUndefined()
  expect(openRun([run('published'), run('proposed')])).toEqual({ state: 'proposed' })
})

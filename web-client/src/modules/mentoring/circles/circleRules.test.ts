import { expect, test } from 'vitest'
import { couldCome, isLink, isSame, sorted, turnsOf } from './circleRules'
import type { Meeting } from './queries'

const meeting = (meetingId: string, starts: string, patch: Partial<Meeting> = {}): Meeting => ({
  meetingId,
  starts,
  minutes: 60,
  place: null,
  facilitatorId: 'elin',
  agenda: ['Laget runt'],
  itemIds: [],
  isHeld: false,
  presentIds: null,
  notes: null,
  decisions: null,
  ...patch,
})

const ids = (some: Meeting[]) => some.map(({ meetingId }) => meetingId)

test('what has begun waits to be told of, what comes stands nearest first, and what was stands latest first', () => {
  const meetings = [
    meeting('far', '2026-06-01T13:00:00Z'),
    meeting('near', '2026-05-01T13:00:00Z'),
    meeting('begun', '2026-04-01T13:00:00Z'),
    meeting('first', '2026-01-01T13:00:00Z', { isHeld: true }),
    meeting('second', '2026-02-01T13:00:00Z', { isHeld: true }),
  ]
  const { begun, ahead, held } = sorted(meetings, new Date('2026-04-01T13:00:00Z'))
  expect([begun, ahead, held].map(ids)).toEqual([['begun'], ['near', 'far'], ['second', 'first']])
})

test('turns to lead are counted of what was and of what is planned', () => {
  const meetings = [
    meeting('1', '2026-01-01T13:00:00Z', { isHeld: true }),
    meeting('2', '2026-06-01T13:00:00Z'),
    meeting('3', '2026-07-01T13:00:00Z', { facilitatorId: null }),
  ]
  expect(turnsOf({ meetings }, 'elin')).toBe(2)
  expect(turnsOf({ meetings }, 'ali')).toBe(0)
})

test('attendance can be put right for those who came and have left since', () => {
  expect(couldCome({ memberIds: ['elin', 'ali'] }, { presentIds: ['ali', 'bo'] })).toEqual(['elin', 'ali', 'bo'])
})

test('the same people in another order are the same people', () => {
  expect(isSame(['elin', 'ali'], ['ali', 'elin'])).toBe(true)
  expect(isSame(['elin'], ['elin', 'ali'])).toBe(false)
  expect(isSame(['elin', 'bo'], ['elin', 'ali'])).toBe(false)
})

test('only a whole web address is a way to a meeting', () => {
  expect(isLink('https://mote.exempel.se/ai')).toBe(true)
  expect(isLink('Rum 4, se https://karta.se')).toBe(false)
  expect(isLink('javascript:alert(1)')).toBe(false)
})

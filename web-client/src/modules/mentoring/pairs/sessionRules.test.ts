import { expect, test } from 'vitest'
import { bodyOf, nextSessionOf, suggested, valuesOf } from './sessionRules'

const session = { sessionId: 'a', starts: '2027-03-02T09:30:00.000Z', minutes: 45, place: 'Rum 3', heldAt: null }
const pair = { sessions: [session], agreement: { everyWeeks: 2 } } as never

test('what is read in a form is sent back as it was', () => {
  expect(bodyOf(valuesOf(session))).toEqual({ starts: session.starts, minutes: 45, place: 'Rum 3' })
  expect(bodyOf({ ...valuesOf(session), place: ' ' }).place).toBeNull()
})

test('the next session is suggested as long after the last as they have agreed on, never in the past', () => {
  const { day, minutes, place } = suggested(pair, '2027-03-01')
  expect({ day, minutes, place }).toEqual({ day: '2027-03-16', minutes: '45', place: 'Rum 3' })
  expect(suggested(pair, '2027-04-01').day).toBe('')
  expect(suggested({ sessions: [], agreement: null }).day).toBe('')
})

test('a session is the next one until it is over or held', () => {
  const begins = Date.parse(session.starts)
  expect(nextSessionOf(pair, begins + 44 * 60_000)).toBe(session)
  expect(nextSessionOf(pair, begins + 46 * 60_000)).toBeUndefined()
})

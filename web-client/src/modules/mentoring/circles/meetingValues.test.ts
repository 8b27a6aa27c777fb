import { expect, test } from 'vitest'
import { bodyOf, meetingSchema, valuesOf } from './meetingValues'
import type { Circle } from './queries'

const circle: Circle = {
  circleId: 'circle',
  programmeId: 'programme',
  title: 'AI på kontoret',
  purpose: null,
  everyWeeks: 3,
  mostMembers: 6,
  memberIds: ['elin', 'ali'],
  isMine: true,
  nextFacilitatorId: 'ali',
  nextDue: '2026-05-20',
  itemIds: [],
  meetings: [],
  isEnded: false,
  version: 4,
}
const now = new Date('2026-05-02T10:00:00')

test('a new meeting is on the day they would meet again, and led by whoever is next', () => {
  expect(valuesOf(circle, undefined, now)).toMatchObject({ day: '2026-05-20', time: '15:00', facilitatorId: 'ali' })
})

test('where that day has passed it is today', () => {
  expect(valuesOf({ ...circle, nextDue: '2026-04-01' }, undefined, now).day).toBe('2026-05-02')
})

test('the agenda is sent a line a point, without empty ones', () => {
  const values = { ...valuesOf(circle, undefined, now), agenda: ' Laget runt \n\nNästa gång\n' }
  expect(bodyOf(values).agenda).toEqual(['Laget runt', 'Nästa gång'])
})

test('day and time are sent as the moment they are here, and come back the same', () => {
  const values = { ...valuesOf(circle, undefined, now), day: '2026-06-01', time: '09:15', agenda: 'Laget runt' }
  const { starts } = bodyOf(values)
  const meeting = {
    meetingId: 'meeting',
    starts,
    minutes: 45,
    place: 'Rum 4',
    facilitatorId: 'elin',
    agenda: ['Laget runt', 'Nästa gång'],
    itemIds: [],
    isHeld: false,
    presentIds: null,
    notes: null,
    decisions: null,
  }
  expect(valuesOf(circle, meeting, now)).toEqual({
    day: '2026-06-01',
    time: '09:15',
    minutes: '45',
    place: 'Rum 4',
    agenda: 'Laget runt\nNästa gång',
    itemIds: [],
    facilitatorId: 'elin',
  })
})

test('a meeting needs a day, a time and something to talk about', () => {
  const faults = meetingSchema.safeParse({ ...valuesOf(circle, undefined, now), day: '' }).error?.issues
  expect(faults?.map(({ path }) => path[0])).toEqual(['day', 'agenda'])
})

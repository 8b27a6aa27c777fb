import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { fieldsOf, momentOf } from '@/shared/lib/moments'
import { toNumber } from '@/shared/lib/typed'
import type { Circle, Meeting, MeetingBody } from './queries'

export const meetingSchema = z.object({
  day: required,
  time: required,
  minutes: required,
  place: z.string(),
  agenda: required,
  itemIds: z.array(z.string()),
  facilitatorId: z.string(),
})

export type MeetingValues = z.infer<typeof meetingSchema>

const usualTime = '15:00'
const usualMinutes = 60
/** A new one is on the day they would meet again, as long and where the last one was, and led by whoever's turn it is. */
export function valuesOf(circle: Circle, meeting: Meeting | undefined, now: Date): MeetingValues {
  const like = meeting ?? circle.meetings[0]
  const due = circle.nextDue && circle.nextDue > today(now) ? circle.nextDue : today(now)
  return {
    day: meeting ? fieldsOf(meeting.starts).day : due,
    time: like ? fieldsOf(like.starts).time : usualTime,
    minutes: String(like?.minutes ?? usualMinutes),
    place: like?.place ?? '',
    agenda: meeting?.agenda.join('\n') ?? '',
    itemIds: meeting?.itemIds ?? [],
    facilitatorId: (meeting ? meeting.facilitatorId : circle.nextFacilitatorId) ?? '',
  }
}

export const bodyOf = ({ day, time, minutes, place, agenda, itemIds, facilitatorId }: MeetingValues): MeetingBody => ({
  starts: momentOf(day, time),
  minutes: toNumber(minutes),
  place: place || null,
  agenda: agenda
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
  itemIds,
  facilitatorId: facilitatorId || null,
})

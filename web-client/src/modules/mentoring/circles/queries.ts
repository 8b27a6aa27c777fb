import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import { isSame } from './circleRules'

export type Circle = Answer<'getCircle'>
export type Meeting = Circle['meetings'][number]
export type CircleHead = Answer<'listCircles'>['items'][number]
export type CircleBody = Request<'changeCircle'>
export type NewCircle = Request<'formCircle'>
export type MeetingBody = Request<'planCircleMeeting'>
export type HeldBody = Request<'holdCircleMeeting'>

const circle = '/api/v1/mentoring/circles/{circleId}' as const
const meeting = `${circle}/meetings/{meetingId}` as const
const ofProgramme = '/api/v1/mentoring/programmes/{programmeId}/circles' as const

export const circlesQuery = (programmeId: string) =>
  $api.queryOptions('get', ofProgramme, { params: { path: { programmeId } } })

export const circleQuery = (circleId: string) => $api.queryOptions('get', circle, { params: { path: { circleId } } })

export const personCirclesQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/mentoring/circles', { params: { path: { personId } } })

export const calendarOf = (circleId: string, meetingId: string) =>
  `/api/v1/mentoring/circles/${circleId}/meetings/${meetingId}/calendar`

export const useFormCircle = (programmeId: string) =>
  useChange(
    async (body: NewCircle) =>
      (await api.POST(ofProgramme, { params: { path: { programmeId } }, body })).data?.circleId ?? '',
  )

const path = ({ circleId }: Circle) => ({ circleId })

/** What it is and who is in it are two changes, each based on what the other came to: seats before people, unless people leave. */
export const useChangeCircle = (of: Circle) =>
  useChange(async ({ circle: body, memberIds }: NewCircle) => {
    const content = (version: string) =>
      api.PUT(circle, { params: { path: path(of), header: { 'If-Match': version } }, body })
    const members = (version: string) =>
      api.PUT(`${circle}/members`, { params: { path: path(of), header: { 'If-Match': version } }, body: { memberIds } })
    const steps = isSame(memberIds, of.memberIds)
      ? [content]
      : memberIds.length < of.memberIds.length
        ? [members, content]
        : [content, members]
    let version = `"${of.version}"`
    for (const step of steps) version = (await step(version)).response.headers.get('ETag') ?? version
  })

export const useEndCircle = (circleId: string) =>
  useChange(() => api.DELETE(circle, { params: { path: { circleId } } }), false)

/** Not told in a place of its own: a notice says what refuses. So the next one that says so. */
export const useSeat = (personId: string) =>
  useChange(({ circleId, isIn }: { circleId: string; isIn: boolean }) => {
    const params = { path: { circleId, personId } }
    return isIn
      ? api.PUT(`${circle}/members/{personId}`, { params })
      : api.DELETE(`${circle}/members/{personId}`, { params })
  }, false)

const at = (circleId: string, meetingId: string) => ({ path: { circleId, meetingId } })

export const usePlanMeeting = (circleId: string) =>
  useChange((body: MeetingBody) => api.POST(`${circle}/meetings`, { params: { path: { circleId } }, body }))

export const useChangeMeeting = ({ circleId, version }: Circle, meetingId: string) =>
  useChange((body: MeetingBody) =>
    api.PUT(meeting, { params: { ...at(circleId, meetingId), header: { 'If-Match': `"${version}"` } }, body }),
  )

export const useCancelMeeting = (circleId: string) =>
  useChange((meetingId: string) => api.DELETE(meeting, { params: at(circleId, meetingId) }), false)

export const useHoldMeeting = (circleId: string, meetingId: string) =>
  useChange((body: HeldBody) => api.POST(`${meeting}/held`, { params: at(circleId, meetingId), body }))

export const useCorrectAttendance = (circleId: string, meetingId: string) =>
  useChange((presentIds: string[]) =>
    api.PUT(`${meeting}/attendance`, { params: at(circleId, meetingId), body: { presentIds } }),
  )

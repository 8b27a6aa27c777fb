import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Enrolment = Answer<'listMentoringEnrolments'>['items'][number]
export type EnrolmentBody = Request<'enrolInMentoring'>

const one = '/api/v1/people/{personId}/mentoring/enrolments/{programmeId}' as const

export const mentoringEnrolmentsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/mentoring/enrolments', { params: { path: { personId } } })

export const useEnrol = (personId: string, programmeId: string) =>
  useChange((body: EnrolmentBody) => api.PUT(one, { params: { path: { personId, programmeId } }, body }))

/** Not told in a place of its own: a notice says what refuses. So the next one. */
export const useLeave = (personId: string, programmeId: string) =>
  useChange(() => api.DELETE(one, { params: { path: { personId, programmeId } } }), false)

export const usePause = (personId: string, programmeId: string) =>
  useChange(
    (isPaused: boolean) => api.PUT(`${one}/pause`, { params: { path: { personId, programmeId } }, body: { isPaused } }),
    false,
  )

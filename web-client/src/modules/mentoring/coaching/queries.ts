import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Invitation = Answer<'listPersonInvitations'>['items'][number]
export type InvitationBody = Request<'inviteLeader'>
export type TeamFigures = Answer<'getTeamOutcome'>['coached']

const ofProgramme = '/api/v1/mentoring/programmes/{programmeId}/invitations' as const
const ofPerson = '/api/v1/people/{personId}/mentoring/invitations' as const

export const reasons = [
  'newLeader',
  'lowConversationCoverage',
  'lowTeamPulse',
  'other',
] as const satisfies Invitation['reason'][]

export const invitationsQuery = (programmeId: string) =>
  $api.queryOptions('get', ofProgramme, { params: { path: { programmeId } } })

export const personInvitationsQuery = (personId: string) =>
  $api.queryOptions('get', ofPerson, { params: { path: { personId } } })

export const teamOutcomeQuery = (programmeId: string) =>
  $api.queryOptions('get', '/api/v1/mentoring/programmes/{programmeId}/team-outcome', {
    params: { path: { programmeId } },
  })

export const ownTeamOutcomeQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/mentoring/team-outcome', { params: { path: { personId } } })

export const useInvite = (programmeId: string) =>
  useChange((body: InvitationBody) => api.POST(ofProgramme, { params: { path: { programmeId } }, body }))

export const useDecline = (personId: string) =>
  useChange(
    (programmeId: string) => api.DELETE(`${ofPerson}/{programmeId}`, { params: { path: { personId, programmeId } } }),
    false,
  )

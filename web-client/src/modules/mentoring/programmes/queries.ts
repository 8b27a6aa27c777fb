import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type MentoringProgramme = Answer<'getMentoringProgramme'>
export type ProgrammeBody = Request<'addMentoringProgramme'>
export type MentoringReport = Answer<'getMentoringReport'>

export const mentoringProgrammesQuery = $api.queryOptions('get', '/api/v1/mentoring/programmes')

const at = (programmeId: string) => ({ params: { path: { programmeId } } })

export const mentoringProgrammeQuery = (programmeId: string) =>
  $api.queryOptions('get', '/api/v1/mentoring/programmes/{programmeId}', at(programmeId))

export const mentoringReportQuery = (programmeId: string) =>
  $api.queryOptions('get', '/api/v1/mentoring/programmes/{programmeId}/report', at(programmeId))

export const mentoringParticipantsQuery = (programmeId: string, cursor?: string) =>
  $api.queryOptions('get', '/api/v1/mentoring/programmes/{programmeId}/participants', {
    params: { path: { programmeId }, query: { cursor } },
  })

export const mentoringPairsQuery = (programmeId: string, cursor?: string) =>
  $api.queryOptions('get', '/api/v1/mentoring/programmes/{programmeId}/pairs', {
    params: { path: { programmeId }, query: { cursor } },
  })

export const useAddMentoringProgramme = () =>
  useChange(
    async (body: ProgrammeBody) => (await api.POST('/api/v1/mentoring/programmes', { body })).data?.programmeId ?? '',
  )

export const useChangeMentoringProgramme = ({ programmeId, version }: MentoringProgramme) =>
  useChange((body: ProgrammeBody) =>
    api.PUT('/api/v1/mentoring/programmes/{programmeId}', {
      params: { path: { programmeId }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  )

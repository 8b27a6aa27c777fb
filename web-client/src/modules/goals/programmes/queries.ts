import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type Programme = Answer<'getProgramme'>
export type Cohort = Programme['cohorts'][number]

export const programmesQuery = (strategyId?: string) =>
  $api.queryOptions('get', '/api/v1/programmes', { params: { query: { strategyId } } })

export const programmeQuery = (programmeId: string) =>
  $api.queryOptions('get', '/api/v1/programmes/{programmeId}', { params: { path: { programmeId } } })

export const programmeFunnelQuery = (programmeId: string) =>
  $api.queryOptions('get', '/api/v1/programmes/{programmeId}/funnel', { params: { path: { programmeId } } })

export const participantsQuery = (programmeId: string, cohortId: string, cursor?: string) =>
  $api.queryOptions('get', '/api/v1/programmes/{programmeId}/cohorts/{cohortId}/participants', {
    params: { path: { programmeId, cohortId }, query: { cursor } },
  })

export const personProgrammesQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/programmes', { params: { path: { personId } } })

const seen = (version: number) => ({ 'If-Match': `"${version}"` })

export const useAddProgramme = () =>
  useChange(
    async (body: Request<'addProgramme'>) => (await api.POST('/api/v1/programmes', { body })).data?.programmeId ?? '',
  )

export const useChangeProgramme = ({ programmeId, version }: Programme) =>
  useChange((body: Request<'addProgramme'>) =>
    api.PUT('/api/v1/programmes/{programmeId}', { params: { path: { programmeId }, header: seen(version) }, body }),
  )

export const useSetCohort = (programmeId: string, cohort: Cohort | undefined) =>
  useChange<Request<'planCohort'>, unknown>((body) =>
    cohort
      ? api.PUT('/api/v1/programmes/{programmeId}/cohorts/{cohortId}', {
          params: { path: { programmeId, cohortId: cohort.cohortId }, header: seen(cohort.version) },
          body,
        })
      : api.POST('/api/v1/programmes/{programmeId}/cohorts', { params: { path: { programmeId } }, body }),
  )

/** Not told in a place of its own: a notice says what refuses. So the next one. */
export const useCancelCohort = (programmeId: string, cohortId: string) =>
  useChange(
    () =>
      api.DELETE('/api/v1/programmes/{programmeId}/cohorts/{cohortId}', {
        params: { path: { programmeId, cohortId } },
      }),
    false,
  )

export const useSeat = (cohortId: string) =>
  useChange(({ personId, isIn }: { personId: string; isIn: boolean }) => {
    const params = { path: { personId, cohortId } }
    return isIn
      ? api.PUT('/api/v1/people/{personId}/cohorts/{cohortId}', { params })
      : api.DELETE('/api/v1/people/{personId}/cohorts/{cohortId}', { params })
  }, false)

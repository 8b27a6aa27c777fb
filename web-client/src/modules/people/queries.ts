import { keepPreviousData, useMutation } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Request } from '@/api/types'
import { uploadFile } from '@/api/uploads'

const path = (personId: string) => ({ params: { path: { personId } } })

export const personQuery = (personId: string) => $api.queryOptions('get', '/api/v1/people/{personId}', path(personId))

export interface PeopleSearch {
  search?: string | undefined
  unitId?: string | undefined
  managerId?: string | undefined
  isActive?: boolean | undefined
  cursor?: string | undefined
}

export const peopleQuery = (query: PeopleSearch, limit = 25) => ({
  ...$api.queryOptions('get', '/api/v1/people', { params: { query: { ...query, limit } } }),
  placeholderData: keepPreviousData,
})

export const teamQuery = (personId: string, depth: 'direct' | 'all' = 'direct') =>
  $api.queryOptions('get', '/api/v1/people/{personId}/team', { params: { path: { personId }, query: { depth } } })

export const unitsQuery = { ...$api.queryOptions('get', '/api/v1/units'), staleTime: 5 * 60_000 }

/** Without a person, around the reader, or from the top where they stand in no line. */
export const orgChartQuery = (personId?: string) =>
  $api.queryOptions('get', '/api/v1/org-chart', { params: { query: personId ? { personId } : {} } })

export const roleNamesQuery = {
  ...$api.queryOptions('get', '/api/v1/role-profiles', { params: { query: {} } }),
  staleTime: 5 * 60_000,
}

export const jobsQuery = $api.queryOptions('get', '/api/v1/jobs', { params: { query: { limit: 20 } } })

export const rejectionsQuery = (jobId: string) =>
  $api.queryOptions('get', '/api/v1/jobs/{jobId}/rejections', {
    params: { path: { jobId }, query: { limit: 100 } },
  })

export const differencesQuery = (jobId: string) =>
  $api.queryOptions('get', '/api/v1/jobs/{jobId}/differences', {
    params: { path: { jobId }, query: { limit: 100 } },
  })

export const rejectionsFile = (jobId: string) => `/api/v1/jobs/${jobId}/errors`

export const useInviteAccount = (personId: string) =>
  useMutation({ mutationFn: async () => (await api.POST('/api/v1/people/{personId}/account', path(personId))).data })

/** The file, and the server's guess of which column is which. */
export const useUploadPeople = () =>
  useMutation({
    mutationFn: async (file: File) => {
      const upload = await uploadFile(file)
      const { data } = await api.POST('/api/v1/people/imports/mapping', { body: { columns: upload.columns ?? [] } })
      return { upload, guess: data?.mapping ?? {} }
    },
  })

export const importPeople = async (body: Request<'importPeople'>) =>
  (await api.POST('/api/v1/people/imports', { body })).data?.jobId ?? ''

export const useCancelJob = (jobId: string) =>
  useMutation({
    mutationFn: () => api.POST('/api/v1/jobs/{jobId}/cancellation', { params: { path: { jobId } } }),
  })

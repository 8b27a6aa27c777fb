import { keepPreviousData, useMutation } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request, RoleProfile, SkillKind } from '@/api/types'
import { uploadFile } from '@/api/uploads'
import type { Depth } from './choices'

const person = (personId: string) => ({ params: { path: { personId } } })
const longLived = { staleTime: 5 * 60_000 }

export const skillProfileQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/skills', person(personId))

export const levelExplanationQuery = (personId: string, skillId: string, asOf?: string) => ({
  ...$api.queryOptions('get', '/api/v1/people/{personId}/skills/{skillId}', {
    params: { path: { personId, skillId }, query: asOf ? { asOf } : {} },
  }),
  placeholderData: keepPreviousData,
})

export const skillQuery = (skillId: string) => ({
  ...$api.queryOptions('get', '/api/v1/skills/{skillId}', { params: { path: { skillId } } }),
  ...longLived,
})

export interface SkillSearch {
  search?: string | undefined
  kind?: SkillKind | undefined
  framework?: string | undefined
  status?: Answer<'getSkill'>['status'] | undefined
  cursor?: string | undefined
}

export const skillsQuery = (query: SkillSearch, limit = 25) => ({
  ...$api.queryOptions('get', '/api/v1/skills', { params: { query: { ...query, limit } } }),
  placeholderData: keepPreviousData,
})

export const frameworksQuery = $api.queryOptions('get', '/api/v1/frameworks')

export const occupationsQuery = (search: string) => ({
  ...$api.queryOptions('get', '/api/v1/occupations', { params: { query: { search, limit: 10 } } }),
  enabled: search.length > 1,
  placeholderData: keepPreviousData,
})

export const occupationQuery = (occupationId: string) =>
  $api.queryOptions('get', '/api/v1/occupations/{occupationId}', { params: { path: { occupationId } } })

export const gapQuery = (personId: string, roleProfileId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/gap', {
    params: { path: { personId }, query: { roleProfileId } },
  })

export const teamGapQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/team-gap', person(personId))

export const teamMatrixQuery = (personId: string, depth: Depth = 'direct') =>
  $api.queryOptions('get', '/api/v1/people/{personId}/team-matrix', {
    params: { path: { personId }, query: { depth } },
  })

export const unitCoverageQuery = (unitId: string) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/coverage', { params: { path: { unitId } } })

export interface RoleProfileFilter {
  search?: string | undefined
  isInReview?: boolean
  isRetired?: boolean
}

export const roleProfilesQuery = (query: RoleProfileFilter = {}) => ({
  ...$api.queryOptions('get', '/api/v1/role-profiles', { params: { query } }),
  placeholderData: keepPreviousData,
})

export const roleReviewQuery = (roleProfileId: string) =>
  $api.queryOptions('get', '/api/v1/role-profiles/{roleProfileId}/review', { params: { path: { roleProfileId } } })

const roleProfileKey = (roleProfileId: string) => ['role-profile', roleProfileId] as const

/** With its ETag: whoever edits it must say which version they saw. Without a version, the draft where there is one. */
export const roleProfileQuery = (roleProfileId: string, version?: number) => ({
  queryKey: [...roleProfileKey(roleProfileId), version],
  queryFn: async () => {
    const params = { path: { roleProfileId }, ...(version && { query: { version } }) }
    const { data, response } = await api.GET('/api/v1/role-profiles/{roleProfileId}', { params })
    return { profile: data as RoleProfile, etag: response.headers.get('ETag') ?? '' }
  },
})

const meta = { isTold: true }

export const useDraftRoleProfile = () =>
  useMutation({
    meta,
    mutationFn: async (body: Request<'draftRoleProfile'>) => (await api.POST('/api/v1/role-profiles', { body })).data,
  })

export interface FrameworkImport {
  source: 'esco' | 'jobTech' | 'onet' | 'own'
  uploadIds: string[]
  version: string
  isComplete?: boolean | undefined
  isDryRun: boolean
}

export const useUploadFrameworks = () =>
  useMutation({
    mutationFn: async (files: File[]) => (await Promise.all(files.map(uploadFile))).map((upload) => upload.uploadId),
  })

export const importFramework = async ({
  source,
  uploadIds,
  version,
  isComplete = false,
  isDryRun,
}: FrameworkImport) => {
  const body = { uploadIds, version, isDryRun }
  const own = { uploadId: uploadIds[0] ?? '', version: version || null, isComplete, isDryRun }
  const starts = {
    esco: () => api.POST('/api/v1/frameworks/esco/imports', { body }),
    jobTech: () => api.POST('/api/v1/frameworks/jobtech/imports', { body }),
    onet: () => api.POST('/api/v1/frameworks/onet/imports', { body }),
    own: () => api.POST('/api/v1/frameworks/own/imports', { body: own }),
  }
  return (await starts[source]()).data?.jobId ?? ''
}

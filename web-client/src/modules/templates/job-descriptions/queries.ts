import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'

export type JobDescription = Answer<'getJobDescription'>
export type JobDescriptionHead = Answer<'listJobDescriptions'>['items'][number]
export type JobContent = NonNullable<JobDescription['shown']>
export type JobRequirement = JobContent['requirements'][number]
export type JobVersion = JobDescription['versions'][number]
export type JobBody = Request<'reviseJobDescription'>
export type Difference = Answer<'getJobDescriptionDifference'>

const one = '/api/v1/job-descriptions/{jobDescriptionId}' as const
const path = (jobDescriptionId: string) => ({ path: { jobDescriptionId } })

export const jobDescriptionsQuery = $api.queryOptions('get', '/api/v1/job-descriptions')

export const jobDescriptionQuery = (jobDescriptionId: string, number?: number) =>
  $api.queryOptions('get', one, { params: { ...path(jobDescriptionId), query: number ? { number } : {} } })

export const differenceQuery = (jobDescriptionId: string, from: number, to?: number) =>
  $api.queryOptions('get', `${one}/difference`, {
    params: { ...path(jobDescriptionId), query: to ? { from, to } : { from } },
  })

/** What the role asks already, level and importance alone: what a description of it begins with. */
const askedOf = async (roleProfileId: string): Promise<JobRequirement[]> =>
  (
    (await api.GET('/api/v1/role-profiles/{roleProfileId}', { params: { path: { roleProfileId } } })).data
      ?.requirements ?? []
  )
    .filter((asked) => !asked.horizon)
    .map(({ skillId, level, importance }) => ({ skillId, level, importance }))

export const useDraft = () =>
  useChange(
    async ({
      roleProfileId,
      templateId,
      name,
    }: {
      roleProfileId: string
      templateId: string
      name: JobBody['name']
    }) => {
      const requirements = roleProfileId ? await askedOf(roleProfileId) : []
      const body = {
        templateId,
        roleProfileId: roleProfileId || null,
        description: { name, answers: [], requirements },
      }
      return (await api.POST('/api/v1/job-descriptions', { body })).data?.jobDescriptionId ?? ''
    },
  )

const based = ({ jobDescriptionId, version }: JobDescription) => ({
  ...path(jobDescriptionId),
  header: { 'If-Match': `"${version}"` },
})

export const useRevise = (description: JobDescription) =>
  useChange((body: JobBody) => api.PUT(`${one}/draft`, { params: based(description), body }))

export const useDiscard = (description: JobDescription) =>
  useChange(() => api.DELETE(`${one}/draft`, { params: based(description) }))

export const useSubmit = (description: JobDescription) =>
  useChange(() => api.POST(`${one}/submission`, { params: based(description) }))

export const useApprove = ({ jobDescriptionId }: JobDescription) =>
  useChange(() => api.POST(`${one}/approval`, { params: path(jobDescriptionId) }))

export const useReturn = ({ jobDescriptionId }: JobDescription) =>
  useChange((reason: string | null) => api.POST(`${one}/return`, { params: path(jobDescriptionId), body: { reason } }))

export const usePublishAgain = ({ jobDescriptionId }: JobDescription) =>
  useChange(() => api.POST(`${one}/publication`, { params: path(jobDescriptionId) }))

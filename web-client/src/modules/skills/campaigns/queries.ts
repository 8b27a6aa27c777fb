import { keepPreviousData, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { watchJob } from '@/shared/lib/jobPlans'
import { sendRating } from '../rateSkill'
import { withAnswer, withManagerAnswer } from './campaignRules'

const of = (campaignId: string) => ({ params: { path: { campaignId } } })

export const campaignsQuery = $api.queryOptions('get', '/api/v1/campaigns')

export const campaignQuery = (campaignId: string) =>
  $api.queryOptions('get', '/api/v1/campaigns/{campaignId}', of(campaignId))

export const campaignProgressQuery = (campaignId: string, by: 'manager' | 'unit') =>
  $api.queryOptions('get', '/api/v1/campaigns/{campaignId}/progress', {
    params: { path: { campaignId }, query: { by } },
  })

export const unitCampaignsQuery = (unitId: string) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/campaigns', { params: { path: { unitId } } })

export const unitCampaignProgressQuery = (unitId: string, campaignId: string, by: 'manager' | 'unit') =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/campaigns/{campaignId}/progress', {
    params: { path: { unitId, campaignId }, query: { by } },
  })

export const campaignWaitingQuery = (campaignId: string, cursor?: string) => ({
  ...$api.queryOptions('get', '/api/v1/campaigns/{campaignId}/waiting', {
    params: { path: { campaignId }, query: { limit: 25, ...(cursor && { cursor }) } },
  }),
  placeholderData: keepPreviousData,
})

export const campaignDifferencesQuery = (campaignId: string) =>
  $api.queryOptions('get', '/api/v1/campaigns/{campaignId}/differences', of(campaignId))

export const campaignResultQuery = (campaignId: string, unitId?: string) =>
  $api.queryOptions('get', '/api/v1/campaigns/{campaignId}/result', {
    params: { path: { campaignId }, query: unitId ? { unitId } : {} },
  })

export const campaignComparisonQuery = (campaignId: string, earlierId: string, unitId?: string) =>
  $api.queryOptions('get', '/api/v1/campaigns/{campaignId}/comparison/{earlierId}', {
    params: { path: { campaignId, earlierId }, query: unitId ? { unitId } : {} },
  })

export const campaignReachQuery = (body: Request<'previewCampaign'>) => ({
  ...$api.queryOptions('post', '/api/v1/campaign-previews', { body }),
  placeholderData: keepPreviousData,
})

export const personCampaignsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/campaigns', { params: { path: { personId } } })

export const campaignReportsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/campaign-reports', { params: { path: { personId } } })

const meta = { isTold: true }

export const useDraftCampaign = () =>
  useMutation({
    meta,
    mutationFn: async (body: Request<'draftCampaign'>) =>
      (await api.POST('/api/v1/campaigns', { body })).data?.campaignId ?? '',
  })

/** With its ETag: whoever plans it anew or moves its last day must say which version they saw. */
export const campaignVersionQuery = (campaignId: string) => ({
  queryKey: ['campaign-version', campaignId] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/campaigns/{campaignId}', of(campaignId))
    return { campaign: data as Answer<'getCampaign'>, etag: response.headers.get('ETag') ?? '' }
  },
})

export function usePlanCampaign(campaignId: string) {
  const client = useQueryClient()
  return useMutation({
    meta,
    mutationFn: ({ etag, body }: { etag: string; body: Request<'planCampaign'> }) =>
      api.PUT('/api/v1/campaigns/{campaignId}', {
        params: { path: { campaignId }, header: { 'If-Match': etag } },
        body,
      }),
    onSuccess: () => client.invalidateQueries(),
  })
}

export function useMoveDueDay(campaignId: string) {
  const client = useQueryClient()
  return useMutation({
    meta,
    mutationFn: ({ etag, dueOn }: { etag: string; dueOn: string }) =>
      api.PUT('/api/v1/campaigns/{campaignId}/due-day', {
        params: { path: { campaignId }, header: { 'If-Match': etag } },
        body: { dueOn },
      }),
    // also after a refusal: whoever was late sees what the day is now, and may try again
    onSettled: () => client.invalidateQueries(),
  })
}

export type CampaignStep = 'opening' | 'calibration' | 'closure' | 'cancellation' | 'reminders'

/** Steps that take a while answer with a job, which the shell follows too. */
export function useCampaignStep(campaignId: string) {
  const client = useQueryClient()
  return useMutation({
    meta,
    mutationFn: async (step: CampaignStep) => {
      const jobId =
        step === 'opening'
          ? (await api.POST('/api/v1/campaigns/{campaignId}/opening', of(campaignId))).data?.jobId
          : step === 'closure'
            ? (await api.POST('/api/v1/campaigns/{campaignId}/closure', of(campaignId))).data?.jobId
            : undefined
      if (step === 'calibration') await api.POST('/api/v1/campaigns/{campaignId}/calibration', of(campaignId))
      if (step === 'cancellation') await api.POST('/api/v1/campaigns/{campaignId}/cancellation', of(campaignId))
      if (step === 'reminders') await api.POST('/api/v1/campaigns/{campaignId}/reminders', of(campaignId))
      if (jobId) watchJob(jobId)
      return jobId
    },
    onSuccess: () => client.invalidateQueries(),
  })
}

/** Shown at once, saved behind it, in order: the latest of several quick answers is the one that stays. */
export function useAnswer(personId: string, campaignId: string) {
  const client = useQueryClient()
  const { queryKey } = personCampaignsQuery(personId)
  const mutationKey = ['campaign-answer', personId]
  return useMutation({
    mutationKey,
    scope: { id: `campaign-${personId}` },
    mutationFn: ({ skillId, level }: { skillId: string; level: number | null }) =>
      sendRating('self', personId, { skillId, level }),
    onMutate: async ({ skillId, level }) => {
      await client.cancelQueries({ queryKey })
      const before = client.getQueryData<Answer<'getPersonCampaigns'>>(queryKey)
      client.setQueryData<Answer<'getPersonCampaigns'>>(
        queryKey,
        (now) => now && withAnswer(now, campaignId, skillId, level),
      )
      return before
    },
    onError: (_error, _answer, before) => client.setQueryData(queryKey, before),
    onSettled: () => readAnew(client, mutationKey),
  })
}

export function useRateReport(managerId: string) {
  const client = useQueryClient()
  const { queryKey } = campaignReportsQuery(managerId)
  const mutationKey = ['campaign-report', managerId]
  return useMutation({
    mutationKey,
    scope: { id: `campaign-reports-${managerId}` },
    mutationFn: ({ personId, skillId, level }: { personId: string; skillId: string; level: number | null }) =>
      sendRating('manager', personId, { skillId, level }),
    onMutate: async (rating) => {
      await client.cancelQueries({ queryKey })
      const before = client.getQueryData<Answer<'getCampaignReports'>>(queryKey)
      client.setQueryData<Answer<'getCampaignReports'>>(queryKey, (now) => now && withManagerAnswer(now, rating))
      return before
    },
    onError: (_error, _rating, before) => client.setQueryData(queryKey, before),
    onSettled: () => readAnew(client, mutationKey),
  })
}

export function useNoteDifference(campaignId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({
      personId,
      skillId,
      state,
    }: {
      personId: string
      skillId: string
      state: 'open' | 'talked' | 'settled'
    }) =>
      api.PUT('/api/v1/people/{personId}/campaigns/{campaignId}/differences/{skillId}', {
        params: { path: { personId, campaignId, skillId } },
        body: { state },
      }),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [, path] }) => typeof path === 'string' && /campaign/.test(path),
      }),
  })
}

/** After the last of several quick answers: before that the server would take back those that are still on their way. */
const readAnew = (client: QueryClient, mutationKey: string[]) =>
  client.isMutating({ mutationKey }) === 1 &&
  client.invalidateQueries({ predicate: (query) => isOfPerson(query.queryKey) })

/** What an answer moves of the person and the team. */
const isOfPerson = ([, path]: readonly unknown[]) => typeof path === 'string' && path.includes('/people/{personId}/')

import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { watchJob } from '@/shared/lib/jobPlans'
import { useChange } from '@/shared/lib/useChange'

export type EnrolmentRule = Answer<'listEnrolmentRules'>['items'][number]

export const enrolmentRulesQuery = $api.queryOptions('get', '/api/v1/enrolment-rules')

export const useSetRule = () =>
  useChange((body: Request<'setEnrolmentRule'>) => api.POST('/api/v1/enrolment-rules', { body }))

/** Not told in a place of its own: a notice says what refuses. So the next one. */
export const useRunRule = (ruleId: string) =>
  useChange(async () => {
    const params = { path: { ruleId } }
    const { data } = await api.POST('/api/v1/enrolment-rules/{ruleId}/runs', { params, body: {} })
    if (data) watchJob(data.jobId)
    return data?.jobId
  }, false)

export const useEndRule = (ruleId: string) =>
  useChange(() => api.DELETE('/api/v1/enrolment-rules/{ruleId}', { params: { path: { ruleId } } }), false)

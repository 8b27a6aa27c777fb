import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { watchJob } from '@/shared/lib/jobPlans'
import { useChange } from '@/shared/lib/useChange'

export type PlanTemplate = Answer<'getPlanTemplate'>
export type TemplateBody = Request<'addPlanTemplate'>

export const planTemplatesQuery = $api.queryOptions('get', '/api/v1/plan-templates')

/** With its ETag: whoever writes it anew must say which version they saw. */
export const planTemplateQuery = (templateId: string) => ({
  queryKey: ['plan-template', templateId] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/plan-templates/{templateId}', {
      params: { path: { templateId } },
    })
    return { template: data as PlanTemplate, etag: response.headers.get('ETag') ?? '' }
  },
})

export const useAddTemplate = () =>
  useChange(async (body: TemplateBody) => {
    const { data } = await api.POST('/api/v1/plan-templates', { body })
    return data?.templateId ?? ''
  })

export const useChangeTemplate = (templateId: string, etag: string) =>
  useChange((body: TemplateBody) =>
    api.PUT('/api/v1/plan-templates/{templateId}', {
      params: { path: { templateId }, header: { 'If-Match': etag } },
      body,
    }),
  )

/** Not told in a place of its own: a notice says what refuses. */
export const useRetireTemplate = (templateId: string) =>
  useChange(() => api.DELETE('/api/v1/plan-templates/{templateId}', { params: { path: { templateId } } }), false)

export const useApplyTemplate = (templateId: string) =>
  useChange(async (body: Request<'applyPlanTemplate'>) => {
    const params = { path: { templateId } }
    const { data } = await api.POST('/api/v1/plan-templates/{templateId}/applications', { params, body })
    if (data && !body.isDryRun) watchJob(data.jobId)
    return data?.jobId
  })

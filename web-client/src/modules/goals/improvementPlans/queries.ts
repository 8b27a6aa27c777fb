import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import type { Place } from '../plans/queries'

export type ImprovementPlan = Answer<'getImprovementPlan'>
export type Checkpoint = ImprovementPlan['checkpoints'][number]
export type ImprovementBody = Request<'draftImprovementPlan'>
export type Ending = Request<'endImprovementPlan'>

/** Those that the reader has a part in, whosever they are. */
export const improvementPlansQuery = $api.queryOptions('get', '/api/v1/improvement-plans')

/** With its ETag: whoever writes it anew must say which version they saw. */
export const improvementPlanQuery = (path: Place) => ({
  queryKey: ['improvement-plan', path.personId, path.planId] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/people/{personId}/improvement-plans/{planId}', {
      params: { path },
    })
    return { plan: data as ImprovementPlan, etag: response.headers.get('ETag') ?? '' }
  },
})

export const useDraftImprovement = (personId: string) =>
  useChange(async (body: ImprovementBody) => {
    const params = { path: { personId } }
    const { data } = await api.POST('/api/v1/people/{personId}/improvement-plans', { params, body })
    return data?.planId ?? ''
  })

export const useChangeImprovement = (path: Place, etag: string) =>
  useChange((body: ImprovementBody) =>
    api.PUT('/api/v1/people/{personId}/improvement-plans/{planId}', {
      params: { path, header: { 'If-Match': etag } },
      body,
    }),
  )

/** Not told in a place of its own: a notice says what refuses. */
export const useImprovementStep = (path: Place) =>
  useChange(
    (step: 'submission' | 'approval') =>
      step === 'submission'
        ? api.POST('/api/v1/people/{personId}/improvement-plans/{planId}/submission', { params: { path } })
        : api.POST('/api/v1/people/{personId}/improvement-plans/{planId}/approval', { params: { path } }),
    false,
  )

export const useReturnImprovement = (path: Place) =>
  useChange((answer: string) =>
    api.POST('/api/v1/people/{personId}/improvement-plans/{planId}/return', { params: { path }, body: { answer } }),
  )

export const useCommentImprovement = (path: Place) =>
  useChange((comment: string) =>
    api.POST('/api/v1/people/{personId}/improvement-plans/{planId}/check-ins', { params: { path }, body: { comment } }),
  )

export const useHoldCheckpoint = ({ checkpointId, ...path }: Place & { checkpointId: string }) =>
  useChange((body: Request<'holdCheckpoint'>) =>
    api.POST('/api/v1/people/{personId}/improvement-plans/{planId}/checkpoints/{checkpointId}/result', {
      params: { path: { ...path, checkpointId } },
      body,
    }),
  )

export const useEndImprovement = (path: Place) =>
  useChange((body: Ending) =>
    api.POST('/api/v1/people/{personId}/improvement-plans/{planId}/ending', { params: { path }, body }),
  )

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import { moved, type Stage } from './reskillingRules'

export type Pipeline = Answer<'getReskillingPipeline'>
export type Participant = Pipeline['participants'][number]
export type Offer = Answer<'listReskillingPipelines'>['items'][number]
export type Part = Answer<'listParticipations'>['items'][number]

export interface Place {
  unitId: string
  pipelineId: string
}

export const offersQuery = $api.queryOptions('get', '/api/v1/reskilling-pipelines')

export const partsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/reskilling', { params: { path: { personId } } })

/** With its ETag: whoever changes the offer must say which version they saw. */
export const pipelineQuery = (path: Place) => ({
  queryKey: ['reskilling', path.unitId, path.pipelineId] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/units/{unitId}/reskilling-pipelines/{pipelineId}', {
      params: { path },
    })
    return { pipeline: data as Pipeline, etag: response.headers.get('ETag') ?? '' }
  },
})

export const useOpenPipeline = () =>
  useChange(async ({ unitId, ...body }: Request<'openReskillingPipeline'> & { unitId: string }) => {
    const params = { path: { unitId } }
    const { data } = await api.POST('/api/v1/units/{unitId}/reskilling-pipelines', { params, body })
    return data?.pipelineId ?? ''
  })

export const useRevisePipeline = (path: Place) =>
  useChange(({ etag, ...body }: Request<'reviseReskillingPipeline'> & { etag: string }) =>
    api.PUT('/api/v1/units/{unitId}/reskilling-pipelines/{pipelineId}', {
      params: { path, header: { 'If-Match': etag } },
      body,
    }),
  )

export const useVolunteer = (personId: string) =>
  useChange(({ pipelineId, ...body }: Request<'volunteerForReskilling'> & { pipelineId: string }) =>
    api.PUT('/api/v1/people/{personId}/reskilling/{pipelineId}', { params: { path: { personId, pipelineId } }, body }),
  )

/** Not told in a place of its own: a notice says what refuses. So the next one. */
export const useWithdraw = (personId: string) =>
  useChange(
    (pipelineId: string) =>
      api.DELETE('/api/v1/people/{personId}/reskilling/{pipelineId}', { params: { path: { personId, pipelineId } } }),
    false,
  )

export const usePutForward = (path: Place) =>
  useChange(
    (personId: string) =>
      api.POST('/api/v1/units/{unitId}/reskilling-pipelines/{pipelineId}/participants', {
        params: { path },
        body: { personId },
      }),
    false,
  )

export interface Move {
  participant: Participant
  to: Stage
  reason?: string
  isBack?: boolean
}

/** Shown at once, saved behind; a refusal brings back what is so. */
export function useMove(place: Place) {
  const client = useQueryClient()
  const { queryKey } = pipelineQuery(place)
  return useMutation({
    meta: { isTold: false },
    mutationFn: ({ participant, to, reason, isBack }: Move) => {
      const params = { path: { ...place, participationId: participant.participationId } }
      return isBack
        ? api.POST(
            '/api/v1/units/{unitId}/reskilling-pipelines/{pipelineId}/participants/{participationId}/step-back',
            { params, body: { from: participant.stage as Exclude<Stage, 'interest'> } },
          )
        : api.POST('/api/v1/units/{unitId}/reskilling-pipelines/{pipelineId}/participants/{participationId}/moves', {
            params,
            body: { to, reason: reason ?? null },
          })
    },
    onMutate: async ({ participant, to, isBack }: Move) => {
      await client.cancelQueries({ queryKey })
      client.setQueryData<{ pipeline: Pipeline; etag: string }>(
        queryKey,
        (seen) => seen && { ...seen, pipeline: moved(seen.pipeline, participant.participationId, to, isBack) },
      )
    },
    onSettled: () => client.invalidateQueries(),
  })
}

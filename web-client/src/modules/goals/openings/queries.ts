import { useMutation } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import type { assumptions } from './openingRules'

export type Opening = Answer<'getOpening'>
export type OpeningHead = Answer<'listOpenings'>['items'][number]
export type SourcingAnswer = Answer<'compareSourcing'>
export type Candidate = Opening['candidates'][number]

export type Draft = Request<'draftOpening'>

export interface Place {
  unitId: string
  openingId: string
}

const base = '/api/v1/units/{unitId}/openings/{openingId}' as const

export const openingsQuery = $api.queryOptions('get', '/api/v1/openings')

export const applicationsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/applications', { params: { path: { personId } } })

/** With its ETag: whoever approves it says which version they read. */
export const openingQuery = (path: Place) => ({
  queryKey: ['opening', path.unitId, path.openingId] as const,
  queryFn: async () => {
    const { data, response } = await api.GET(base, { params: { path } })
    return { opening: data as Opening, etag: response.headers.get('ETag') ?? '' }
  },
})

export const useDraftOpening = () =>
  useChange(async ({ unitId, ...body }: Request<'draftOpening'> & { unitId: string }) => {
    const { data } = await api.POST('/api/v1/units/{unitId}/openings', { params: { path: { unitId } }, body })
    return data?.openingId ?? ''
  })

export const useChangeOpening = (path: Place) =>
  useChange(({ etag, ...body }: Draft & { etag: string }) =>
    api.PUT(base, { params: { path, header: { 'If-Match': etag } }, body }),
  )

export type Assumptions = Record<(typeof assumptions)[number], number>

/** Asked by a press, like a change, and changes nothing. */
export const useSourcing = (path: Place) =>
  useMutation({
    mutationFn: async (query: Assumptions) =>
      (await api.GET(`${base}/sourcing`, { params: { path, query } })).data as SourcingAnswer,
  })

/** Not told in a place of its own: a notice says what refuses. So the ones that say false. */
export const useApprove = (path: Place) =>
  useChange((etag: string) => api.POST(`${base}/approval`, { params: { path, header: { 'If-Match': etag } } }), false)

export const useAdvance = (path: Place) =>
  useChange(
    (to: Request<'advanceOpening'>['to']) => api.POST(`${base}/steps`, { params: { path }, body: { to } }),
    false,
  )

export const useEndOpening = (path: Place) =>
  useChange(({ candidateId, reason }: { candidateId?: string | undefined; reason: string }) =>
    candidateId
      ? api.POST(`${base}/decision`, { params: { path }, body: { candidateId, reason } })
      : api.POST(`${base}/cancellation`, { params: { path }, body: { reason } }),
  )

export const useAddCandidate = (path: Place) =>
  useChange((body: Request<'addCandidate'>) => api.POST(`${base}/candidates`, { params: { path }, body }))

export const useRemoveCandidate = (path: Place) =>
  useChange(
    (candidateId: string) =>
      api.DELETE(`${base}/candidates/{candidateId}`, { params: { path: { ...path, candidateId } } }),
    false,
  )

export const useApply = (personId: string) =>
  useChange(({ openingId, isOut }: { openingId: string; isOut: boolean }) => {
    const params = { path: { personId, openingId } }
    return isOut
      ? api.DELETE('/api/v1/people/{personId}/applications/{openingId}', { params })
      : api.PUT('/api/v1/people/{personId}/applications/{openingId}', { params })
  }, false)

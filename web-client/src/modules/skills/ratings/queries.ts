import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

const person = (personId: string) => ({ params: { path: { personId } } })

export const peerRequestsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/peer-requests', person(personId))

export const assessmentsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/assessor-appointments', person(personId))

export const assessorsQuery = (skillId: string) =>
  $api.queryOptions('get', '/api/v1/skills/{skillId}/assessors', { params: { path: { skillId } } })

export type CombinationPolicy = Answer<'getCombinationPolicy'>['policy']

/** With its ETag: whoever changes it must say which version they saw. */
export const combinationPolicyQuery = (frameworkId: string) => ({
  queryKey: ['combination-policy', frameworkId],
  queryFn: async () => {
    const params = { path: { frameworkId } }
    const { data, response } = await api.GET('/api/v1/frameworks/{frameworkId}/combination-policy', { params })
    return { policy: (data as Answer<'getCombinationPolicy'>).policy, etag: response.headers.get('ETag') ?? '' }
  },
})

export function useChange<Input>(mutationFn: (input: Input) => Promise<unknown>, meta?: { isTold: boolean }) {
  const client = useQueryClient()
  return useMutation({ mutationFn, ...(meta && { meta }), onSuccess: () => client.invalidateQueries() })
}

interface Asked {
  personId: string
  skillId: string
  peerId: string
}

export const useAskPeer = () =>
  useChange(({ peerId, ...path }: Asked) =>
    api.POST('/api/v1/people/{personId}/skills/{skillId}/peer-requests', { params: { path }, body: { peerId } }),
  )

export const useEndPeerRequest = () =>
  useChange((path: Asked) =>
    api.DELETE('/api/v1/people/{personId}/skills/{skillId}/peer-requests/{peerId}', { params: { path } }),
  )

const given = {
  peer: '/api/v1/people/{personId}/skills/{skillId}/peer-rating',
  assessor: '/api/v1/people/{personId}/skills/{skillId}/assessor-rating',
} as const

interface Given {
  as: keyof typeof given
  personId: string
  skillId: string
  /** null takes it back. */
  level: number | null
  comment?: string | null
}

export const useGiveRating = () =>
  useChange(({ as, level, comment = null, ...path }: Given) =>
    level === null
      ? api.DELETE(given[as], { params: { path } })
      : api.PUT(given[as], { params: { path }, body: { level, comment } }),
  )

export const useExempt = (personId: string, skillId: string) =>
  useChange(
    (body: Request<'exemptSkill'>) =>
      api.PUT('/api/v1/people/{personId}/skills/{skillId}/exemption', {
        params: { path: { personId, skillId } },
        body,
      }),
    { isTold: true },
  )

export const useEndExemption = (personId: string, skillId: string) =>
  useChange((_: undefined) =>
    api.DELETE('/api/v1/people/{personId}/skills/{skillId}/exemption', { params: { path: { personId, skillId } } }),
  )

export const useAppoint = (skillId: string) =>
  useChange(({ assessorId, ...body }: { assessorId: string; from: string | null; until: string | null }) =>
    api.PUT('/api/v1/skills/{skillId}/assessors/{assessorId}', { params: { path: { skillId, assessorId } }, body }),
  )

export const useDismiss = (skillId: string) =>
  useChange((assessorId: string) =>
    api.DELETE('/api/v1/skills/{skillId}/assessors/{assessorId}', { params: { path: { skillId, assessorId } } }),
  )

export const useChoosePolicy = () =>
  useChange(({ frameworkId, etag, policy }: { frameworkId: string; etag: string; policy: CombinationPolicy }) =>
    api.PUT('/api/v1/frameworks/{frameworkId}/combination-policy', {
      params: { path: { frameworkId }, header: { 'If-Match': etag } },
      body: { policy },
    }),
  )

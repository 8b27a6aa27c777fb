import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

const role = (roleProfileId: string) => ({ params: { path: { roleProfileId } } })
const meta = { isTold: true }

export const suggestionsQuery = (roleProfileId: string, occupationId?: string) =>
  $api.queryOptions('get', '/api/v1/role-profiles/{roleProfileId}/suggestions', {
    params: { path: { roleProfileId }, query: occupationId ? { occupationId } : {} },
  })

export const differenceQuery = (roleProfileId: string, versions: { from?: number; to?: number }) =>
  $api.queryOptions('get', '/api/v1/role-profiles/{roleProfileId}/difference', {
    params: { path: { roleProfileId }, query: versions },
  })

export const newGapsQuery = (roleProfileId: string, version: number) =>
  $api.queryOptions('get', '/api/v1/role-profiles/{roleProfileId}/publications/{version}/new-gaps', {
    params: { path: { roleProfileId, version } },
  })

export const rulesQuery = $api.queryOptions('get', '/api/v1/role-profile-rules')

/** With its ETag: whoever changes the rule must say which version they saw. */
export const rulesVersionQuery = {
  queryKey: ['role-profile-rules-version'] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/role-profile-rules')
    return { isReviewed: !!data?.isReviewed, etag: response.headers.get('ETag') ?? '' }
  },
}

export const changeRateQuery = (roleProfileId: string, years: number) => ({
  ...$api.queryOptions('get', '/api/v1/role-profiles/{roleProfileId}/skill-change-rate', {
    params: { path: { roleProfileId }, query: { years } },
  }),
  placeholderData: keepPreviousData,
})

export const reviewersQuery = (search: string) => ({
  ...$api.queryOptions('get', '/api/v1/people', { params: { query: { search, isActive: true, limit: 6 } } }),
  enabled: search.length > 1,
  placeholderData: keepPreviousData,
})

/** Saves without reading back: what one is typing stays, and what is read next is the server's. */
export const saveDraft = async (roleProfileId: string, etag: string, body: Request<'requireSkills'>) => {
  const { response } = await api.PUT('/api/v1/role-profiles/{roleProfileId}/requirements', {
    params: { path: { roleProfileId }, header: { 'If-Match': etag } },
    body,
  })
  return response.headers.get('ETag') ?? '*'
}

export const describeRole = async (roleProfileId: string, etag: string, body: Request<'describeRoleProfile'>) => {
  const { response } = await api.PUT('/api/v1/role-profiles/{roleProfileId}/description', {
    params: { path: { roleProfileId }, header: { 'If-Match': etag } },
    body,
  })
  return response.headers.get('ETag') ?? '*'
}

/** What changes a role profile as a whole: everything that shows it is read anew. */
function useRoleChange<Input, Result>(work: (input: Input) => Promise<Result>) {
  const client = useQueryClient()
  return useMutation({ meta, mutationFn: work, onSuccess: () => client.invalidateQueries() })
}

export const useSubmitRoleProfile = (roleProfileId: string) =>
  useRoleChange(({ etag, ...body }: Request<'submitRoleProfile'> & { etag: string }) =>
    api.POST('/api/v1/role-profiles/{roleProfileId}/submission', {
      params: { path: { roleProfileId }, header: { 'If-Match': etag } },
      body,
    }),
  )

export const useSendBackRoleProfile = (roleProfileId: string) =>
  useRoleChange((reason: string | null) =>
    api.POST('/api/v1/role-profiles/{roleProfileId}/return', { ...role(roleProfileId), body: { reason } }),
  )

export const usePublishRoleProfile = (roleProfileId: string) =>
  useRoleChange(async () => {
    const { data } = await api.POST('/api/v1/role-profiles/{roleProfileId}/publication', role(roleProfileId))
    return data as Answer<'publishRoleProfile'>
  })

export const useDiscardDraft = (roleProfileId: string) =>
  useRoleChange((etag: string) =>
    api.DELETE('/api/v1/role-profiles/{roleProfileId}/draft', {
      params: { path: { roleProfileId }, header: { 'If-Match': etag } },
    }),
  )

export const useRetireRoleProfile = (roleProfileId: string) =>
  useRoleChange((isRetired: boolean) =>
    isRetired
      ? api.POST('/api/v1/role-profiles/{roleProfileId}/retirement', role(roleProfileId))
      : api.DELETE('/api/v1/role-profiles/{roleProfileId}/retirement', role(roleProfileId)),
  )

export const useCancelVersion = (roleProfileId: string) =>
  useRoleChange((version: number) =>
    api.DELETE('/api/v1/role-profiles/{roleProfileId}/publications/{version}', {
      params: { path: { roleProfileId, version } },
    }),
  )

/** Answers with the new ETag, which taking it back must name. */
export function useSetRoleProfileRules() {
  const client = useQueryClient()
  return useMutation({
    meta,
    mutationFn: async ({ etag, isReviewed }: { etag: string; isReviewed: boolean }) => {
      const { response } = await api.PUT('/api/v1/role-profile-rules', {
        params: { header: { 'If-Match': etag } },
        body: { isReviewed },
      })
      return response.headers.get('ETag') ?? ''
    },
    // also after a refusal: whoever was late sees what holds now
    onSettled: () => client.invalidateQueries(),
  })
}

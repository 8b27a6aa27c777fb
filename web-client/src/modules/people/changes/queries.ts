import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

const path = (personId: string) => ({ params: { path: { personId } } })

/** Whom one reports to and where one belongs is shown on many pages: all are read anew. */
function useChange<Input>(work: (input: Input) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({ meta: { isTold: true }, mutationFn: work, onSuccess: () => client.invalidateQueries() })
}

export const useChangeManager = (personId: string) =>
  useChange((body: Request<'changeManager'>) =>
    api.PUT('/api/v1/people/{personId}/manager', { ...path(personId), body }),
  )

export const useMovePerson = (personId: string) =>
  useChange((body: Request<'movePerson'>) => api.PUT('/api/v1/people/{personId}/unit', { ...path(personId), body }))

export const useAssignRole = (personId: string) =>
  useChange((body: Request<'assignRole'>) => api.POST('/api/v1/people/{personId}/roles', { ...path(personId), body }))

export const useEndRole = (personId: string) =>
  useChange(({ roleProfileId, to }: { roleProfileId: string; to: string }) =>
    api.DELETE('/api/v1/people/{personId}/roles/{roleProfileId}', {
      params: { path: { personId, roleProfileId }, query: { to } },
    }),
  )

export const useAppointDeputy = (personId: string) =>
  useChange((body: Request<'appointDeputy'>) =>
    api.POST('/api/v1/people/{personId}/deputies', { ...path(personId), body }),
  )

export const useEndEmployment = (personId: string) =>
  useChange((body: Request<'endEmployment'>) =>
    api.POST('/api/v1/people/{personId}/employment-end', { ...path(personId), body }),
  )

/** With its ETag: whoever changes a name must say which one they saw. */
export const personToRenameQuery = (personId: string) => ({
  queryKey: ['person-to-rename', personId] as const,
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/people/{personId}', path(personId))
    return { person: data as Answer<'getPerson'>, etag: response.headers.get('ETag') ?? '' }
  },
  gcTime: 0,
})

export const useRenamePerson = (personId: string) =>
  useChange(({ etag, ...body }: Request<'renamePerson'> & { etag: string }) =>
    api.PUT('/api/v1/people/{personId}/name', {
      params: { path: { personId }, header: { 'If-Match': etag } },
      body,
    }),
  )

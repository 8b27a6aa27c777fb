import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

export type Interests = Answer<'getInterests'>
export type SkillInterest = Pick<Interests['skills'][number], 'interest' | 'willHelp'>

const key = (personId: string) => ['interests', personId] as const

/** With its ETag: the wishes are changed from the version that was seen. */
export const interestsQuery = (personId: string) => ({
  queryKey: key(personId),
  queryFn: async () => {
    const { data, response } = await api.GET('/api/v1/people/{personId}/interests', { params: { path: { personId } } })
    return { interests: data as Interests, etag: response.headers.get('ETag') ?? '' }
  },
})

type Read = Awaited<ReturnType<ReturnType<typeof interestsQuery>['queryFn']>>

/** Shown at once, saved behind; the server's own words follow. */
export function useSetInterest(personId: string) {
  const client = useQueryClient()
  return useMutation({
    meta: { isTold: true },
    scope: { id: `interest-${personId}` },
    mutationFn: ({
      skillId,
      interest,
      willHelp,
    }: SkillInterest & Pick<Interests['skills'][number], 'skillId' | 'label'>) =>
      api.PUT('/api/v1/people/{personId}/skills/{skillId}/interest', {
        params: { path: { personId, skillId } },
        body: { interest, willHelp },
      }),
    onMutate: async (wanted) => {
      await client.cancelQueries({ queryKey: key(personId) })
      const before = client.getQueryData<Read>(key(personId))
      const others = before?.interests.skills.filter((skill) => skill.skillId !== wanted.skillId) ?? []
      if (before)
        client.setQueryData<Read>(key(personId), {
          ...before,
          interests: { ...before.interests, skills: [...others, wanted] },
        })
      return before
    },
    onError: (_error, _wanted, before) => client.setQueryData(key(personId), before),
    onSettled: () => client.invalidateQueries({ queryKey: key(personId) }),
  })
}

export function useSetWishes(personId: string) {
  const client = useQueryClient()
  return useMutation({
    meta: { isTold: true },
    scope: { id: `interest-${personId}` },
    // The ETag as it is when its turn has come: an interest that was set just before has moved it.
    mutationFn: (body: Request<'setCareerWishes'>) =>
      api.PUT('/api/v1/people/{personId}/interests/career-wishes', {
        params: { path: { personId }, header: { 'If-Match': client.getQueryData<Read>(key(personId))?.etag ?? '' } },
        body,
      }),
    onMutate: async ({ isWillingToMove, isHidden }) => {
      await client.cancelQueries({ queryKey: key(personId) })
      const before = client.getQueryData<Read>(key(personId))
      if (before)
        client.setQueryData<Read>(key(personId), {
          ...before,
          interests: { ...before.interests, isWillingToMove, isHidden },
        })
      return before
    },
    onError: (_error, _wanted, before) => client.setQueryData(key(personId), before),
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [name, path] }) => name === 'interests' || String(path).endsWith('/role-matches'),
      }),
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

export type Contest = Answer<'listContests'>['items'][number]

const person = (personId: string) => ({ params: { path: { personId } } })

export const contestsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/contests', person(personId))

export const ratingTasksQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/rating-tasks', person(personId))

export function useContestRating(personId: string, skillId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Request<'contestRating'>) =>
      api.POST('/api/v1/people/{personId}/skills/{skillId}/contests', {
        params: { path: { personId, skillId } },
        body,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: contestsQuery(personId).queryKey }),
  })
}

/** A changed rating moves levels, gaps and matrices: everything is asked for anew. */
export function useAnswerContest(personId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ contestId, ...body }: Request<'answerContest'> & { contestId: string }) =>
      api.POST('/api/v1/people/{personId}/rating-tasks/{contestId}/answer', {
        params: { path: { personId, contestId } },
        body,
      }),
    onSuccess: () => client.invalidateQueries(),
  })
}

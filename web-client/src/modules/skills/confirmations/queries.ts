import { useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'

type StaleSkills = Answer<'listStaleSkills'>

export const staleSkillsQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/stale-skills', { params: { path: { personId } } })

/** The rows go at once, and come back if the answer is no. What a fresh word moves is fetched anew. */
export function useConfirmSkills(personId: string) {
  const client = useQueryClient()
  const t = useText()
  const { queryKey } = staleSkillsQuery(personId)
  return useMutation({
    meta: { isTold: true },
    mutationFn: (skillIds: string[]) =>
      api.POST('/api/v1/people/{personId}/skill-confirmations', { params: { path: { personId } }, body: { skillIds } }),
    onMutate: async (skillIds) => {
      await client.cancelQueries({ queryKey })
      const before = client.getQueryData<StaleSkills>(queryKey)
      client.setQueryData<StaleSkills>(
        queryKey,
        (now) => now && { items: now.items.filter((skill) => !skillIds.includes(skill.skillId)) },
      )
      return before
    },
    onError: (_error, _skills, before) => client.setQueryData(queryKey, before),
    onSuccess: (_answer, skillIds) =>
      notify({ key: 'confirmed', text: t('skills.stale_confirmed', { count: skillIds.length }) }),
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [, path] }) =>
          typeof path === 'string' && /\/people\/\{personId\}\/(skills|gap|team|stale)/.test(path),
      }),
  })
}

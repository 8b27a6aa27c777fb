import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { LocalizedText, SkillLevel, SkillProfile } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { skillProfileQuery } from './queries'
import { type Rater, ratingOf, withAnswer, withRating } from './rules'

interface Rating {
  skillId: string
  level: number | null
}

const own = '/api/v1/people/{personId}/skills/{skillId}/self-rating' as const
const managers = '/api/v1/people/{personId}/skills/{skillId}/manager-rating' as const

/** null takes the rating back: an unrated skill is not a skill at level 0. */
export async function sendRating(rater: Rater, personId: string, { skillId, level }: Rating) {
  const url = rater === 'self' ? own : managers
  const params = { path: { personId, skillId } }
  const { data } =
    level === null ? await api.DELETE(url, { params }) : await api.PUT(url, { params, body: { level, comment: null } })
  return data as SkillLevel
}

/** Changes the page at once, saves behind it, and offers the way back. */
export function useRateSkill(personId: string, rater: Rater) {
  const client = useQueryClient()
  const t = useText()
  const localized = useLocalized()
  const { queryKey } = skillProfileQuery(personId)
  const patch = (change: (profile: SkillProfile) => SkillProfile) =>
    client.setQueryData<SkillProfile>(queryKey, (profile) => profile && change(profile))

  const mutationKey = ['rate', personId, rater]
  // An answer to an earlier rating never takes the place of a later one that is on its way.
  const isLatest = (skillId: string) =>
    client.isMutating({ mutationKey, predicate: ({ state }) => (state.variables as Rating)?.skillId === skillId }) === 1

  const save = useMutation({
    mutationKey,
    // In order, so that the latest of several quick ratings is the one that stays.
    scope: { id: `rate-${personId}` },
    mutationFn: (rating: Rating) => sendRating(rater, personId, rating),
    onMutate: async ({ skillId, level }) => {
      await client.cancelQueries({ queryKey })
      const before = client.getQueryData<SkillProfile>(queryKey)?.skills.find((skill) => skill.skillId === skillId)
      patch((profile) => withRating(profile, skillId, rater, level))
      return before ? ratingOf(before, rater) : null
    },
    onError: (_error, { skillId }, before) =>
      isLatest(skillId) && patch((profile) => withRating(profile, skillId, rater, before ?? null)),
    onSuccess: (answer, { skillId }) => isLatest(skillId) && patch((profile) => withAnswer(profile, answer)),
    onSettled: () =>
      client.invalidateQueries({ predicate: ({ queryKey: [, path] }) => isAboutLevels(path, queryKey[1]) }),
  })

  return (skill: SkillLevel, level: number) => {
    const before = ratingOf(skill, rater)
    if (before === level) return
    save.mutate({ skillId: skill.skillId, level })
    notify({
      key: `rate-${skill.skillId}`,
      text: t('skills.saved', { skill: localized(skill.label as LocalizedText), level }),
      undo: () => save.mutate({ skillId: skill.skillId, level: before }),
    })
  }
}

/** What a rating moves: explanations, gaps and matrices. The profile itself already has the server's answer. */
const isAboutLevels = (path: unknown, profilePath: unknown) =>
  typeof path === 'string' && path !== profilePath && /\/people\/\{personId\}\/(skills|gap|team)/.test(path)

import { useQuery } from '@tanstack/react-query'
import { roleProfilesQuery } from '@/modules/skills'
import { useLocalized, useText } from '@/shared/lib/locale'
import { type Rule, sitesQuery } from '../queries'
import { useTagName } from '../useTagName'

/** Whom a rule is asked of, in words: all that is given must hold. */
export function useApplies() {
  const t = useText()
  const localized = useLocalized()
  const tagName = useTagName()
  const roles = useQuery(roleProfilesQuery({})).data?.items
  const sites = useQuery(sitesQuery).data?.items
  return ({ roleProfileIds, taskTags, siteIds, minHeadcount, managersOnly }: Rule['appliesWhen']) => {
    const nameOf = (id: string) => localized(roles?.find((role) => role.roleProfileId === id)?.name) || '–'
    const placeOf = (id: string) => sites?.find((site) => site.siteId === id)?.name ?? '–'
    const parts = [
      managersOnly && t('legal.applies_managers'),
      roleProfileIds.length > 0 && t('legal.applies_roles', { roles: roleProfileIds.map(nameOf).join(', ') }),
      taskTags.length > 0 && t('legal.applies_tags', { tags: taskTags.map(tagName).join(', ') }),
      siteIds.length > 0 && t('legal.applies_sites', { sites: siteIds.map(placeOf).join(', ') }),
      minHeadcount !== null && t('legal.applies_headcount', { count: minHeadcount }),
    ].filter(Boolean)
    return parts.length === 0 ? t('legal.applies_all') : parts.join('; ')
  }
}

import { useQuery } from '@tanstack/react-query'
import type { Request } from '@/api/types'
import { unitsQuery } from '@/modules/people'
import { roleProfilesQuery } from '@/modules/skills'
import { useLocalized, useText } from '@/shared/lib/locale'

export type Population = Request<'setEnrolmentRule'>['population']

export const everyone: Population = { isEveryone: true, unitIds: [], roleProfileIds: [] }

/** Whom it meets, in words. */
export function usePopulationText({ isEveryone, unitIds, roleProfileIds }: Population) {
  const t = useText()
  const localized = useLocalized()
  const { data: units } = useQuery({ ...unitsQuery, enabled: (unitIds ?? []).length > 0 })
  const { data: roles } = useQuery({ ...roleProfilesQuery({}), enabled: (roleProfileIds ?? []).length > 0 })
  if (isEveryone) return t('goals.population_everyone')
  return [
    ...(unitIds ?? []).map((id) => units?.items.find((unit) => unit.unitId === id)?.name ?? '…'),
    ...(roleProfileIds ?? []).map((id) =>
      localized(roles?.items.find((role) => role.roleProfileId === id)?.name ?? null),
    ),
  ].join(', ')
}

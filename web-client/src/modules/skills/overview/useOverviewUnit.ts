import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { unitsQuery } from '@/modules/people'
import { may } from '@/shared/lib/permissions'

/** Which unit the page is about: the chosen one; else everything; for whom that is too much the unit they partner, or their own. */
export function useOverviewUnit(chosen: string | undefined) {
  const me = useMe()
  const { data: units } = useSuspenseQuery(unitsQuery)
  const hasWhole = may(me, 'seeWholeOverview')
  const unitId = chosen ?? (hasWhole ? undefined : (me.partnerUnitIds[0] ?? me.unitId ?? undefined))
  const nameOf = (id: string | null | undefined) => units.items.find((unit) => unit.unitId === id)?.name ?? '–'
  return { unitId, hasWhole, nameOf }
}

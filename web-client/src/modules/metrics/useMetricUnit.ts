import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { unitsQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'

/** Which unit is looked at: the one in the address; else everything; for whom that is too much the unit they partner, or their own. */
export function useMetricUnit(chosen: string | undefined) {
  const t = useText()
  const me = useMe()
  const { data: units } = useSuspenseQuery(unitsQuery)
  const hasWhole = may(me, 'seeWholeOverview')
  const unitId = chosen ?? (hasWhole ? undefined : (me.partnerUnitIds[0] ?? me.unitId ?? undefined))
  const nameOf = (id: string | undefined) =>
    id ? (units.items.find((unit) => unit.unitId === id)?.name ?? '–') : t('metrics.whole')
  const parent = units.items.find((unit) => unit.unitId === unitId)?.parentId ?? undefined
  // above the units that one partners there is nothing for one to see
  const mayGoUp = !!chosen && (hasWhole || !me.partnerUnitIds.includes(chosen))
  return { unitId, hasWhole, nameOf, parent, mayGoUp }
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { unitChangeRateQuery } from './queries'

/** How much of what the unit's roles ask is on its way to change, and in which roles most. */
export function UnitChange({ unitId }: { unitId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { percent } = useFormats()
  const { data } = useQuery(unitChangeRateQuery(unitId))
  if (!data || data.rate === null) return null
  const most = data.items.find((role) => role.rate)
  return (
    <p>
      {t('skills.needs_change_rate', { rate: percent(data.rate) })}{' '}
      {most && (
        <Link to="/role-profiles/$roleProfileId" params={{ roleProfileId: most.roleProfileId }} search={{}}>
          {t('skills.needs_change_most', { role: localized(most.name), rate: percent(most.rate ?? 0) })}
        </Link>
      )}
    </p>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { unitsQuery } from '@/modules/people'
import { unitCoverageQuery } from '@/modules/skills'
import { BulletBar } from '@/shared/charts/BulletBar'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Home.module.css'

/** Requirements met, unit by unit, below the top of the organisation. Small groups come without a figure. */
export function UnitCoverage() {
  const t = useText()
  const { percent, compare } = useFormats()
  const me = useMe()
  const units = useQuery(unitsQuery)
  const top = units.data?.items.find((unit) => unit.parentId === null && !unit.isClosed)?.unitId ?? me.unitId
  const coverage = useQuery({ ...unitCoverageQuery(top ?? ''), enabled: !!top })
  const nameOf = (unitId: string) => units.data?.items.find((unit) => unit.unitId === unitId)?.name ?? ''

  if (coverage.error) return <PanelError error={coverage.error} retry={coverage.refetch} />
  if (units.data && !top) return <p className="soft">{t('home.coverage_none')}</p>
  if (!coverage.data) return <Waiting />
  const said = (item: (typeof coverage.data.items)[number]) => {
    if (item.isSuppressed) return t('app.home_suppressed')
    if (item.ratio === null) return t('home.no_requirements')
    const counts = { met: item.met ?? 0, required: item.required ?? 0 }
    return t('home.coverage_of', { share: percent(item.ratio), ...counts })
  }
  const items = coverage.data.items.map((item) => ({ ...item, title: nameOf(item.unitId) }))
  return (
    <ul className={s.bars}>
      {items
        .toSorted((a, b) => (a.ratio ?? 2) - (b.ratio ?? 2) || compare(a.title, b.title))
        .map((item) => (
          <li key={item.unitId}>
            <strong>{item.title}</strong>
            <BulletBar label={said(item)} value={item.ratio} max={1} />
            <span className="soft num">{said(item)}</span>
          </li>
        ))}
    </ul>
  )
}

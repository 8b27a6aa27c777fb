import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Waiting } from '@/shared/ui/Waiting'
import { AddNeed } from './AddNeed'
import s from './Needs.module.css'
import { NeedTable } from './NeedTable'
import { needsQuery } from './queries'
import { UnitChange } from './UnitChange'
import { UnitOptions } from './UnitOptions'

const route = getRouteApi('/_app/capacity-needs')

const years = ['1', '2', '3'] as const
const inYears = (count: number) => {
  const day = new Date()
  return `${day.getFullYear() + count}${day.toISOString().slice(4, 10)}`
}

export function NeedsPage() {
  const t = useText()
  const me = useMe()
  const { unit, within, cursor } = route.useSearch()
  const navigate = route.useNavigate()
  // a partner answers for units of their own, and asks about one of them at a time
  const mustChoose = !unit && !me.roles.some((role) => role !== 'hrPartner' && seesAll.includes(role))
  const { data, error, refetch } = useQuery({
    ...needsQuery({ unitId: unit, until: within && inYears(Number(within)), cursor }),
    enabled: !mustChoose,
  })
  const filter = (patch: { unit?: string | undefined; within?: (typeof years)[number] | undefined }) =>
    navigate({ search: (now) => ({ ...now, cursor: undefined, ...patch }), replace: true })
  return (
    <div className={s.page}>
      <PageHead title={t('skills.needs_title')} lead={t('skills.needs_lead')} />
      <FilterBar>
        <SelectBox
          label={t('skills.needs_unit')}
          value={unit ?? ''}
          onChange={(id) => filter({ unit: id || undefined })}
        >
          <option value="">{t('skills.needs_all_units')}</option>
          <UnitOptions />
        </SelectBox>
        <SelectBox
          label={t('skills.needs_by')}
          value={within ?? ''}
          onChange={(value) => filter({ within: years.find((one) => one === value) })}
        >
          <option value="">{t('skills.needs_any_day')}</option>
          {years.map((count) => (
            <option key={count} value={count}>
              {t('skills.change_rate_within', { count: Number(count) })}
            </option>
          ))}
        </SelectBox>
      </FilterBar>
      {unit && <UnitChange unitId={unit} />}
      {may(me, 'editNeeds') && <AddNeed key={unit ?? ''} unitId={unit} />}
      {error && <PanelError error={error} retry={refetch} />}
      {mustChoose && <EmptyState title={t('skills.needs_choose_title')}>{t('skills.needs_choose_why')}</EmptyState>}
      {!data && !error && !mustChoose && <Waiting />}
      {data && !mustChoose && data.items.length === 0 && (
        <EmptyState title={t('skills.needs_none_title')}>{t('skills.needs_none_why')}</EmptyState>
      )}
      {data && !mustChoose && data.items.length > 0 && <NeedTable needs={data.items} mayEdit={may(me, 'editNeeds')} />}
      {data && (
        <Pager
          cursor={cursor}
          nextCursor={data.nextCursor}
          onPage={(cursor) => navigate({ search: (now) => ({ ...now, cursor }) })}
        />
      )}
    </div>
  )
}

const seesAll: readonly string[] = ['hrAdmin', 'skillOwner', 'learning', 'analyst', 'representative']

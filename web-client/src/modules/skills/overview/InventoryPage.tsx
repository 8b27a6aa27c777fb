import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { ExportLinks } from './ExportLinks'
import { InventoryFilters } from './InventoryFilters'
import { InventoryPeople } from './InventoryPeople'
import { InventoryTable } from './InventoryTable'
import s from './Overview.module.css'
import { inventoryQuery } from './queries'
import { exportLink } from './rules'
import { SavedViews } from './SavedViews'
import { useOverviewUnit } from './useOverviewUnit'

const route = getRouteApi('/_app/inventory')

export function InventoryPage() {
  const t = useText()
  const { number } = useFormats()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { unitId, nameOf } = useOverviewUnit(search.unit)
  const filter = {
    roleProfileId: search.role,
    siteId: search.site,
    minLevel: search.min === undefined ? undefined : Number(search.min),
    maxLevel: search.max === undefined ? undefined : Number(search.max),
    freshness: search.freshness,
    source: search.source,
  }
  const { data, error, refetch } = useQuery(
    inventoryQuery(unitId, { ...filter, skills: search.skill, cursor: search.cursor }),
  )
  const texts = Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, value?.toString()]))

  return (
    <div className={s.page}>
      <PageHead
        title={
          unitId ? t('skills.overview_inventory_in', { unit: nameOf(unitId) }) : t('skills.overview_inventory_title')
        }
        lead={
          data?.people == null
            ? t('skills.overview_inventory_lead')
            : t('skills.overview_inventory_people', { count: data.people, n: number(data.people) })
        }
      />
      <InventoryFilters />
      <SavedViews />
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.isSuppressed && (
        <EmptyState title={t('skills.overview_small_title')}>{t('skills.overview_small_why')}</EmptyState>
      )}
      {data && !data.isSuppressed && data.items.length === 0 && (
        <EmptyState title={t('skills.overview_inventory_none_title')}>
          {t('skills.overview_inventory_none_why')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <InventoryTable skills={data.items} />
          <ExportLinks
            address={(format) => exportLink(unitId, { table: 'inventory', ...texts, skills: search.skill, format })}
          />
        </>
      )}
      <Pager
        cursor={search.cursor}
        nextCursor={data?.nextCursor}
        onPage={(cursor) => navigate({ search: (now) => ({ ...now, cursor }) })}
      />
      {search.skill && <InventoryPeople filter={{ ...filter, skills: search.skill, unitId }} nameOf={nameOf} />}
    </div>
  )
}

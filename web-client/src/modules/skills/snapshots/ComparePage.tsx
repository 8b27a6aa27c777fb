import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../overview/Overview.module.css'
import { CountedUnits } from './CountedUnits'
import { Difference } from './Difference'
import { snapshotsQuery } from './queries'
import { SnapshotSelect } from './SnapshotSelect'
import { pairOf } from './snapshotRules'
import { useDifference } from './useDifference'

const route = getRouteApi('/_app/gap-snapshots/compare')

/** Any two, the earlier first whichever was chosen where; without a choice the latest and the one before it. */
export function ComparePage() {
  const t = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(snapshotsQuery)
  const items = data?.items ?? []
  const pair = pairOf(items, search.snapshot, search.with)
  const difference = useDifference(pair, search.unit)
  const change = (patch: Partial<typeof search>) => navigate({ search: (now) => ({ ...now, ...patch }), replace: true })
  const all = (
    <Link to="/gap-snapshots" className={buttonClass('quiet')}>
      {t('skills.snapshots_all')}
    </Link>
  )
  return (
    <div className={s.page}>
      <PageHead title={t('skills.gap_difference_title')} lead={t('skills.gap_difference_lead')} actions={all} />
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data && !pair && (
        <EmptyState title={t('skills.gap_difference_few_title')} action={all}>
          {t('skills.gap_difference_few_why')}
        </EmptyState>
      )}
      {pair && (
        <>
          <FilterBar>
            <SnapshotSelect
              label={t('skills.gap_difference_from')}
              items={items.filter((item) => item !== pair[0])}
              value={pair[1].snapshotId}
              onChange={(id) => change({ snapshot: pair[0].snapshotId, with: id })}
            />
            <SnapshotSelect
              label={t('skills.gap_difference_to')}
              items={items.filter((item) => item !== pair[1])}
              value={pair[0].snapshotId}
              onChange={(id) => change({ snapshot: id, with: pair[1].snapshotId })}
            />
            {difference.data && (
              <CountedUnits value={search.unit} units={difference.units} onChange={(unit) => change({ unit })} />
            )}
            <Segmented
              label={t('skills.overview_measure')}
              value={search.show ?? 'all'}
              options={[
                { value: 'all', label: t('skills.gap_difference_all') },
                { value: 'grown', label: t('skills.gap_difference_grown') },
                { value: 'shrunk', label: t('skills.gap_difference_shrunk') },
              ]}
              onChange={(show) => change({ show: show === 'all' ? undefined : show })}
            />
          </FilterBar>
          {difference.error && <PanelError error={difference.error} retry={difference.refetch} />}
          {!difference.data && !difference.error && <Waiting />}
          {difference.data && <Difference data={difference.data} units={difference.units} show={search.show} />}
        </>
      )}
    </div>
  )
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../overview/Overview.module.css'
import { CountedUnits } from './CountedUnits'
import { snapshotQuery } from './queries'
import { SnapshotFigures } from './SnapshotFigures'
import { SnapshotSkills } from './SnapshotSkills'
import { SnapshotUnits } from './SnapshotUnits'
import { isAfterwards, unitsInTree } from './snapshotRules'
import { TakenBy } from './TakenBy'

const route = getRouteApi('/_app/gap-snapshots/$snapshotId')

export function SnapshotPage() {
  const t = useText()
  const { date, dateTime, compare } = useFormats()
  const { snapshotId } = route.useParams()
  const { unit } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: all } = useSuspenseQuery(unitsQuery)
  const { data, error, refetch } = useQuery(snapshotQuery(snapshotId, unit))
  const units = unitsInTree(data?.units ?? [], all.items, compare)
  const chosen = units.find((place) => place.unitId === data?.unitId)?.unit
  return (
    <div className={s.page}>
      <PageHead
        title={data ? t('skills.snapshot_title', { when: dateTime(data.snapshot.asOf) }) : t('skills.snapshots_title')}
        lead={
          data && (
            <>
              {isAfterwards(data.snapshot) &&
                `${t('skills.snapshots_afterwards', { date: date(data.snapshot.takenAt) })} · `}
              {t('skills.snapshot_taken_by')} <TakenBy personId={data.snapshot.takenBy} />
            </>
          )
        }
        actions={
          <>
            <Link to="/gap-snapshots" className={buttonClass('quiet')}>
              {t('skills.snapshots_all')}
            </Link>
            <Link to="/gap-snapshots/compare" search={{ snapshot: snapshotId, unit }} className={buttonClass()}>
              {t('skills.snapshots_compare')}
            </Link>
          </>
        }
      />
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          <FilterBar>
            <CountedUnits
              value={unit}
              units={units}
              onChange={(next) => navigate({ search: { unit: next }, replace: true })}
            />
          </FilterBar>
          {data.isSuppressed ? (
            <EmptyState title={t('skills.overview_small_title')}>{t('skills.overview_small_why')}</EmptyState>
          ) : (
            <>
              <SnapshotFigures figures={chosen ?? data.snapshot} />
              <SnapshotSkills skills={data.skills} />
            </>
          )}
          {!unit && <SnapshotUnits units={units} snapshotId={snapshotId} />}
          <p className="soft small">{t('skills.snapshot_hidden_why')}</p>
        </>
      )}
    </div>
  )
}

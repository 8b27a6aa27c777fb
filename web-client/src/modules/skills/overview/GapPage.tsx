import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import { measures, years as yearChoices } from './choices'
import { ExportLinks } from './ExportLinks'
import { GapTables } from './GapTables'
import { HeatmapTable } from './HeatmapTable'
import s from './Overview.module.css'
import { gapOverviewQuery, heatmapQuery } from './queries'
import { dayIn, exportLink } from './rules'
import { UnitSelect } from './UnitSelect'
import { useOverviewUnit } from './useOverviewUnit'

const route = getRouteApi('/_app/gap')

export function GapPage() {
  const t = useText()
  const { number, percent } = useFormats()
  const { unit, years = '0', measure = 'coverage' } = route.useSearch()
  const navigate = route.useNavigate()
  const { unitId, hasWhole, nameOf } = useOverviewUnit(unit)
  const on = dayIn(years)
  const gap = useQuery(gapOverviewQuery(unitId, { on }))
  const map = useQuery(heatmapQuery(unitId, { on, measure }))
  const horizon = gap.data?.horizons[Number(years)]
  const change = (patch: { unit?: string | undefined; years?: typeof years; measure?: typeof measure }) =>
    navigate({ search: (now) => ({ ...now, ...patch }) })

  return (
    <div className={s.page}>
      <PageHead
        title={unitId ? t('skills.overview_gap_in', { unit: nameOf(unitId) }) : t('skills.overview_gap_title')}
        lead={t('skills.overview_gap_lead')}
        actions={
          hasWhole && (
            <Link to="/gap-snapshots" className={buttonClass()}>
              {t('skills.snapshots_open')}
            </Link>
          )
        }
      />
      <FilterBar>
        <UnitSelect value={unitId} hasWhole={hasWhole} onChange={(next) => change({ unit: next })} />
        <Segmented
          label={t('skills.overview_when')}
          value={years}
          options={yearChoices.map((value) => ({
            value,
            label: value === '0' ? t('skills.overview_today') : t('skills.overview_years', { years: value }),
          }))}
          onChange={(value) => change({ years: value })}
        />
        <Segmented
          label={t('skills.overview_measure')}
          value={measure}
          options={measures.map((value) => ({ value, label: t(`skills.overview_measure_${value}`) }))}
          onChange={(value) => change({ measure: value })}
        />
      </FilterBar>
      {(gap.error ?? map.error) && (
        <PanelError error={gap.error ?? map.error} retry={() => Promise.all([gap.refetch(), map.refetch()])} />
      )}
      {(!gap.data || !map.data) && !gap.error && !map.error && <Waiting />}
      {gap.data?.isSuppressed && (
        <EmptyState title={t('skills.overview_small_title')}>{t('skills.overview_small_why')}</EmptyState>
      )}
      {horizon && (
        <dl className={s.figures}>
          <div>
            <dt>{t('skills.overview_with_gap')}</dt>
            <dd>
              {number(horizon.peopleWithGap)} / {number(horizon.people)}
            </dd>
          </div>
          <div>
            <dt>{t('skills.overview_steps')}</dt>
            <dd>{number(horizon.steps)}</dd>
          </div>
          <div>
            <dt>{t('skills.overview_met')}</dt>
            <dd>{horizon.required === 0 ? '–' : percent(horizon.met / horizon.required)}</dd>
          </div>
        </dl>
      )}
      {map.data && !gap.data?.isSuppressed && map.data.skills.length > 0 && (
        <section className={s.part} aria-labelledby="map">
          <h2 id="map">{t('skills.overview_map', { measure: t(`skills.overview_measure_${map.data.measure}`) })}</h2>
          <p className="soft small">{t(`skills.overview_measure_${map.data.measure}_why`)}</p>
          <HeatmapTable map={map.data} nameOf={nameOf} />
          <ExportLinks address={(format) => exportLink(unitId, { table: 'heatmap', on, measure, format })} />
        </section>
      )}
      {gap.data && !gap.data.isSuppressed && (
        <GapTables
          gap={gap.data}
          exports={<ExportLinks address={(format) => exportLink(unitId, { table: 'gap', on, format })} />}
        />
      )}
    </div>
  )
}

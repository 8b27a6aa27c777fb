import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import { years as yearChoices } from './choices'
import { ExportLinks } from './ExportLinks'
import s from './Overview.module.css'
import { riskQuery } from './queries'
import { RiskTable } from './RiskTable'
import { dayIn, exportLink } from './rules'
import { UnitSelect } from './UnitSelect'
import { useOverviewUnit } from './useOverviewUnit'

const route = getRouteApi('/_app/risk')

export function RiskPage() {
  const t = useText()
  const { number } = useFormats()
  const { unit, years = '0' } = route.useSearch()
  const navigate = route.useNavigate()
  const { unitId, hasWhole, nameOf } = useOverviewUnit(unit)
  const on = dayIn(years)
  const { data: risk, error, refetch } = useQuery(riskQuery(unitId, { on }))

  return (
    <div className={s.page}>
      <PageHead
        title={unitId ? t('skills.overview_risk_in', { unit: nameOf(unitId) }) : t('skills.overview_risk_title')}
        lead={t('skills.overview_risk_lead')}
      />
      <FilterBar>
        <UnitSelect
          value={unitId}
          hasWhole={hasWhole}
          onChange={(next) => navigate({ search: (now) => ({ ...now, unit: next }) })}
        />
        <Segmented
          label={t('skills.overview_when')}
          value={years}
          options={yearChoices.map((value) => ({
            value,
            label: value === '0' ? t('skills.overview_today') : t('skills.overview_years', { years: value }),
          }))}
          onChange={(value) => navigate({ search: (now) => ({ ...now, years: value }) })}
        />
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!risk && !error && <Waiting />}
      {risk?.isSuppressed && (
        <EmptyState title={t('skills.overview_small_title')}>{t('skills.overview_small_why')}</EmptyState>
      )}
      {risk && !risk.isSuppressed && risk.skills.length === 0 && (
        <EmptyState title={t('skills.overview_risk_none_title')}>{t('skills.overview_risk_none_why')}</EmptyState>
      )}
      {risk && risk.skills.length > 0 && (
        <>
          <dl className={s.figures}>
            <div>
              <dt>{t('skills.overview_bus_factor')}</dt>
              <dd>{risk.busFactor === null ? '–' : number(risk.busFactor)}</dd>
            </div>
            <div>
              <dt>{t('skills.overview_missing')}</dt>
              <dd>{number(risk.skills.filter((skill) => skill.coverage === 0).length)}</dd>
            </div>
            <div>
              <dt>{t('skills.overview_sole')}</dt>
              <dd>{number(risk.soleHolders)}</dd>
            </div>
          </dl>
          <RiskTable skills={risk.skills} />
          <ExportLinks address={(format) => exportLink(unitId, { table: 'risk', on, format })} />
          {risk.keyPeople.length > 0 && (
            <section className={s.part} aria-labelledby="key-people">
              <h2 id="key-people">{t('skills.overview_key_people')}</h2>
              <p className="soft small">{t('skills.overview_key_people_why')}</p>
              <ul>
                {risk.keyPeople.map((person) => (
                  <li key={person.personId}>
                    <Link to="/people/$personId" params={{ personId: person.personId }}>
                      <PersonName personId={person.personId} />
                    </Link>{' '}
                    · {t('skills.overview_key_count', { count: person.skills })}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { unitsQuery } from '@/modules/people'
import { scenariosQuery, topUnit } from '@/modules/skills'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import { nearestScenario } from './rules'

/** The scenario that ends first, and how much of it is still undecided. */
export function NearestScenario() {
  const t = useText()
  const localized = useLocalized()
  const units = useQuery(unitsQuery)
  const top = topUnit(units.data?.items.filter((unit) => !unit.isClosed) ?? [])
  const { data, error, refetch } = useQuery({ ...scenariosQuery(top ?? ''), enabled: !!top })
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data && (top || !units.data)) return <Waiting />
  const scenario = nearestScenario(data?.items ?? [])
  if (!scenario) return <p className="soft">{t('home.scenario_none')}</p>
  const { unitId, scenarioId, fromYear, toYear, openDecisions } = scenario
  return (
    <p>
      <Link to="/scenarios/$unitId/$scenarioId" params={{ unitId, scenarioId }}>
        {localized(scenario.name)}
      </Link>{' '}
      <span className="soft">
        {t('home.scenario_years', { from: String(fromYear), to: String(toYear) })} ·{' '}
        {t('home.scenario_open', { count: openDecisions })}
      </span>
    </p>
  )
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { ExportLinks } from '../overview/ExportLinks'
import { DescribeScenario } from './DescribeScenario'
import { ForecastTable } from './ForecastTable'
import { PlanEditor } from './PlanEditor'
import { PromotePart } from './PromotePart'
import { forecastQuery, type Place, scenarioQuery } from './queries'
import { ScenarioActions } from './ScenarioActions'
import s from './Scenarios.module.css'
import { forecastFile } from './scenarioRules'

export function ScenarioPage({ unitId, scenarioId }: Place) {
  const t = useText()
  const localized = useLocalized()
  const place = { unitId, scenarioId }
  const { data } = useSuspenseQuery(scenarioQuery(place))
  const forecast = useQuery(forecastQuery(place))
  const [isDescribing, setDescribing] = useState(false)
  const { scenario, etag } = data
  // it may be looked at from a unit below, and is changed where it belongs
  const own = { unitId: scenario.unitId, scenarioId }
  return (
    <div className={s.page}>
      <PageHead
        title={localized(scenario.name)}
        lead={localized(scenario.assumptions) || t('skills.scenario_page_lead')}
        actions={<ScenarioActions place={own} scenario={scenario} onDescribe={() => setDescribing(true)} />}
      >
        <p>
          <Tag>{t(`skills.scenario_status_${scenario.status}`)}</Tag>{' '}
          <span className="soft num">
            {scenario.fromYear}–{scenario.toYear}
          </span>
        </p>
      </PageHead>
      {isDescribing && scenario.mayEdit && (
        <DescribeScenario place={own} scenario={scenario} etag={etag} onDone={() => setDescribing(false)} />
      )}
      {scenario.mayEdit && <PlanEditor place={place} scenario={scenario} etag={etag} />}
      <section className={s.part}>
        <h2>{t('skills.scenario_forecast')}</h2>
        {forecast.error && <PanelError error={forecast.error} retry={forecast.refetch} />}
        {!forecast.data && !forecast.error && <Waiting />}
        {forecast.data?.isSuppressed && <p className={s.note}>{t('skills.scenario_suppressed')}</p>}
        {forecast.data?.skills.length === 0 && (
          <EmptyState title={t('skills.scenario_nothing_title')}>{t('skills.scenario_nothing_why')}</EmptyState>
        )}
        {forecast.data && forecast.data.skills.length > 0 && (
          <>
            <ForecastTable forecast={forecast.data} place={place} mayEdit={scenario.mayEdit} />
            <ExportLinks address={(format) => forecastFile(place, format)} />
          </>
        )}
      </section>
      {scenario.mayEdit && <PromotePart place={place} etag={etag} mayPromote={scenario.mayPromote} />}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import { ExportLinks } from '../overview/ExportLinks'
import { comparisonQuery } from './queries'
import s from './Scenarios.module.css'
import { comparisonFile, decided, tightest } from './scenarioRules'

const route = getRouteApi('/_app/scenarios/compare')

/** The same unit and the same people of today under several futures: what differs is what they suppose. */
export function ComparePage() {
  const t = useText()
  const localized = useLocalized()
  const { number } = useFormats()
  const search = route.useSearch()
  const ids = search.ids?.split('.').filter(Boolean) ?? []
  const isAsked = !!search.unit && ids.length > 1
  const { data, error, refetch } = useQuery({ ...comparisonQuery(search.unit ?? '', ids), enabled: isAsked })
  const scenarios = data?.scenarios ?? []
  const skills = new Map(scenarios.flatMap((one) => one.skills.map((skill) => [skill.skillId, skill.label] as const)))
  const lastYear = (one: (typeof scenarios)[number]) => one.totals.at(-1)
  const total = (figure: number | null | undefined) =>
    typeof figure === 'number' ? number(figure) : t('skills.scenario_hidden')
  const gapOf = (one: (typeof scenarios)[number], skillId: string) => {
    const skill = one.skills.find((other) => other.skillId === skillId)
    const year = skill && tightest(skill)?.years.at(-1)
    if (!year) return '–'
    if (year.gap === null) return t('skills.scenario_hidden')
    return number(Math.max(0, year.gap))
  }
  return (
    <div className={s.page}>
      <PageHead title={t('skills.scenario_compare_title')} lead={t('skills.scenario_compare_lead')} />
      {!isAsked && <EmptyState title={t('skills.scenario_none_title')}>{t('skills.scenario_compare_why')}</EmptyState>}
      {error && <PanelError error={error} retry={refetch} />}
      {isAsked && !data && !error && <Waiting />}
      {data && (
        <Table
          label={t('skills.scenario_compare_title')}
          heads={[
            t('skills.skill'),
            ...scenarios.map((one) => count(`${localized(one.name)} ${one.years.at(-1) ?? ''}`)),
          ]}
        >
          <tr>
            <th scope="row">{t('skills.scenario_total_people')}</th>
            {scenarios.map((one) => (
              <td key={one.scenarioId} data-num>
                <strong>{total(lastYear(one)?.people)}</strong>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('skills.scenario_total_steps')}</th>
            {scenarios.map((one) => (
              <td key={one.scenarioId} data-num>
                <strong>{total(lastYear(one)?.steps)}</strong>
              </td>
            ))}
          </tr>
          {[...skills].map(([skillId, label]) => (
            <tr key={skillId}>
              <th scope="row">{localized(label)}</th>
              {scenarios.map((one) => (
                <td key={one.scenarioId} data-num>
                  {gapOf(one, skillId)}
                  {decided(one.skills.find((skill) => skill.skillId === skillId)).map(({ level, answer }) => (
                    <div key={level} className="soft small">
                      {t('skills.scenario_answer_at', { answer: t(`skills.scenario_answer_${answer}`), level })}
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      )}
      {data && (
        <div className={s.files}>
          <ExportLinks address={(format) => comparisonFile(data.unitId, ids, 'levels', format)} />
          <ExportLinks
            label={t('skills.scenario_totals_export')}
            address={(format) => comparisonFile(data.unitId, ids, 'totals', format)}
          />
        </div>
      )}
    </div>
  )
}

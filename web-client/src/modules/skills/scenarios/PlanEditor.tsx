import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isProblem } from '@/api/problem'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Table } from '@/shared/ui/Table'
import { roleProfilesQuery } from '../queries'
import { AddDelta } from './AddDelta'
import { type Place, type Plan, type Scenario, usePlanScenario } from './queries'
import s from './Scenarios.module.css'
import { withoutRow } from './scenarioRules'
import { usePlanRows } from './usePlanRows'

interface PlanEditorProps {
  place: Place
  scenario: Scenario
  etag: string
}

/** What the scenario supposes, year by year. Every change is saved at once and can be taken back. */
export function PlanEditor({ place, scenario, etag }: PlanEditorProps) {
  const t = useText()
  const save = usePlanScenario(place)
  const roles = useQuery(roleProfilesQuery())
  const [labels, setLabels] = useState<Record<string, string>>({})
  const rows = usePlanRows(scenario, labels)
  const { plan } = scenario
  const store = (next: Plan) =>
    void save
      .mutateAsync({ etag, plan: next })
      .then((saved) =>
        notify({
          key: 'plan',
          text: t('skills.scenario_saved'),
          undo: () => save.mutateAsync({ etag: saved, plan }).catch(() => undefined),
        }),
      )
      .catch(() => undefined)
  return (
    <section className={s.part}>
      <h2>{t('skills.scenario_plan')}</h2>
      {save.error && (
        <p role="alert" className={s.note}>
          {isProblem(save.error, 412) ? t('app.problem_changed_title') : save.error.message}
        </p>
      )}
      {rows.length === 0 && <p className="soft">{t('skills.scenario_plan_none')}</p>}
      {rows.length > 0 && (
        <Table
          label={t('skills.scenario_plan')}
          heads={[
            t('skills.scenario_year'),
            t('skills.scenario_unit'),
            t('skills.scenario_change_text'),
            t('skills.scenario_remove'),
          ]}
        >
          {rows.map((row) => (
            <tr key={`${row.list}-${row.index}`}>
              <td className="num">{row.year ?? t('skills.scenario_every_year')}</td>
              <td>{row.unit}</td>
              <th scope="row">{row.text}</th>
              <td>
                <Button
                  kind="quiet"
                  disabled={save.isPending}
                  onClick={() => store(withoutRow(plan, row.list, row.index))}
                >
                  {t('skills.scenario_remove')}
                  <span className="visually-hidden"> {row.text}</span>
                </Button>
              </td>
            </tr>
          ))}
        </Table>
      )}
      <AddDelta
        place={place}
        scenario={scenario}
        roles={roles.data?.items ?? []}
        isBusy={save.isPending}
        onAdd={(change, named) => {
          if (named) setLabels({ ...labels, [named.skillId]: named.label })
          store(change(plan))
        }}
      />
    </section>
  )
}

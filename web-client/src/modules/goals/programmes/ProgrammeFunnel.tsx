import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import { Bars } from '../Bars'
import g from '../Goals.module.css'
import { type Programme, programmeFunnelQuery } from './queries'

const steps = ['joined', 'in', 'started', 'halfWay', 'finished'] as const

/** How many come how far, in all and by cohort. */
export default function ProgrammeFunnel({ programme }: { programme: Programme }) {
  const t = useText()
  const { number } = useFormats()
  const { data, error, refetch } = useQuery(programmeFunnelQuery(programme.programmeId))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  const money = (sum: number | null | undefined) => (sum == null ? '–' : `${number(sum)} kr`)
  const names = new Map(programme.cohorts.map((cohort) => [cohort.cohortId, cohort.name]))
  const rows = [
    ...data.cohorts.map(({ cohortId, funnel }) => ({ key: cohortId, name: names.get(cohortId) ?? '–', funnel })),
    { key: 'all', name: t('goals.programme_all_cohorts'), funnel: data.all },
  ]
  return (
    <section className={g.part} aria-labelledby="funnel">
      <h2 id="funnel">{t('goals.programme_funnel')}</h2>
      <p>
        <Link to="/effects">{t('goals.programme_effect')}</Link>
      </p>
      <dl className={g.figures}>
        <div>
          <dt>{t('goals.programme_budget')}</dt>
          <dd>{money(data.budget)}</dd>
        </div>
        <div>
          <dt>{t('goals.programme_cost')}</dt>
          <dd>{money(data.costPerCompletion)}</dd>
        </div>
      </dl>
      <Bars rows={steps.map((step) => ({ key: step, label: t(`goals.funnel_${step}`), value: data.all[step] }))} />
      <Table
        label={t('goals.programme_funnel')}
        heads={[t('goals.cohort'), ...steps.map((step) => count(t(`goals.funnel_${step}`)))]}
      >
        {rows.map(({ key, name, funnel }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {steps.map((step) => (
              <td key={step} data-num>
                {number(funnel[step])}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </section>
  )
}

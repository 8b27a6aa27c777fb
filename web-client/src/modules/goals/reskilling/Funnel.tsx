import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Bars } from '../Bars'
import g from '../Goals.module.css'
import type { Pipeline } from './queries'
import s from './Reskilling.module.css'

/** How many ever came to each stage as bars, and the same in figures. */
export function Funnel({ funnel }: { funnel: Pipeline['funnel'] }) {
  const t = useText()
  const { number, percent } = useFormats()
  const figures = [
    [t('goals.funnel_placement'), funnel.placementRate === null ? '–' : percent(funnel.placementRate)],
    [
      t('goals.funnel_half_year'),
      funnel.retainedHalfYear === null ? t('goals.funnel_few') : percent(funnel.retainedHalfYear),
    ],
    [t('goals.funnel_year'), funnel.retainedYear === null ? t('goals.funnel_few') : percent(funnel.retainedYear)],
    [t('goals.funnel_cost'), funnel.costPerPlacement === null ? '–' : `${number(funnel.costPerPlacement)} kr`],
    [t('goals.funnel_external'), funnel.externalHireCost === null ? '–' : `${number(funnel.externalHireCost)} kr`],
  ]
  return (
    <div className={s.funnel}>
      <dl className={g.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Bars
        rows={funnel.stages.map(({ stage, ever }) => ({ key: stage, label: t(`goals.stage_${stage}`), value: ever }))}
      />
      <Table
        label={t('goals.reskill_view_funnel')}
        heads={[
          t('goals.funnel_stage'),
          count(t('goals.funnel_now')),
          count(t('goals.funnel_ever')),
          count(t('goals.funnel_days')),
        ]}
      >
        {funnel.stages.map((row) => (
          <tr key={row.stage}>
            <th scope="row">{t(`goals.stage_${row.stage}`)}</th>
            <td data-num>{row.now}</td>
            <td data-num>{row.ever}</td>
            <td data-num>{row.medianDays === null ? '–' : number(row.medianDays)}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}

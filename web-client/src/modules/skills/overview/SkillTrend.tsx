import { useQuery } from '@tanstack/react-query'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from './Overview.module.css'
import { skillTrendQuery } from './queries'
import { TrendLine } from './TrendLine'

/** Levels missing, snapshot by snapshot: a line, and the table that says the same. */
export function SkillTrend({ skillId }: { skillId: string }) {
  const t = useText()
  const { date, number } = useFormats()
  const { data } = useQuery(skillTrendQuery(skillId))
  if (!data || data.points.length === 0) return null

  return (
    <section className={s.part} aria-labelledby="trend">
      <h2 id="trend">{t('skills.overview_trend')}</h2>
      <TrendLine
        points={data.points.map((point) => ({ id: point.snapshotId, at: point.asOf, value: point.steps }))}
        width={512}
        height={112}
      />
      <Table
        label={t('skills.overview_trend')}
        heads={[t('skills.overview_when'), count(t('skills.overview_needed')), count(t('skills.overview_steps'))]}
      >
        {data.points.map((point) => (
          <tr key={point.snapshotId}>
            <th scope="row">{date(point.asOf)}</th>
            <td data-num>{number(point.needed)}</td>
            <td data-num>{number(point.steps)}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

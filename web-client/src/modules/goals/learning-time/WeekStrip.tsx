import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import g from '../Goals.module.css'
import s from './LearningTime.module.css'
import type { Week } from './queries'
import { weekNumber, widest } from './weeks'

/** Twelve weeks as bars, each with its budget as a mark; the same as a table. */
export function WeekStrip({ personId, weeks }: { personId: string; weeks: readonly Week[] }) {
  const t = useText()
  const { number, percent } = useFormats()
  const max = widest(weeks)
  return (
    <section className={g.part} aria-labelledby="twelve">
      <h2 id="twelve">{t('goals.time_twelve')}</h2>
      <div className={s.strip} aria-hidden="true">
        {weeks.map(({ week, budget, used }) => (
          <span key={week} className={s.bar}>
            <span className={s.column}>
              <i style={{ height: `${(used / max) * 100}%` }} />
              {budget !== null && budget > 0 && <b style={{ bottom: `${(budget / max) * 100}%` }} />}
            </span>
            <small>{weekNumber(week)}</small>
          </span>
        ))}
      </div>
      <Table
        label={t('goals.time_twelve')}
        heads={[
          t('goals.time_week_head'),
          count(t('goals.time_budget')),
          count(t('goals.time_planned')),
          count(t('goals.time_used')),
          count(t('goals.time_use')),
        ]}
      >
        {weeks.toReversed().map((week) => (
          <tr key={week.week}>
            <th scope="row">
              <Link to="/people/$personId/learning-time" params={{ personId }} search={{ week: week.week }}>
                {t('goals.time_week_short', { week: weekNumber(week.week) })}
              </Link>
            </th>
            <td data-num>{week.budget === null ? '–' : number(week.budget)}</td>
            <td data-num>{number(week.planned)}</td>
            <td data-num>{number(week.used)}</td>
            <td data-num>{week.use === null ? '–' : percent(week.use)}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

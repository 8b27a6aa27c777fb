import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import g from '../Goals.module.css'
import { teamTimeQuery } from './queries'
import { WeekHead } from './WeekHead'
import { shownWeeks } from './weeks'

/** Who has used least of their time first: that is who may need some. */
export function TeamTimePage({ personId, monday }: { personId: string; monday: string }) {
  const t = useText()
  const { number, percent } = useFormats()
  const { data } = useSuspenseQuery(teamTimeQuery(personId, monday))
  const members = data.items.toSorted((a, b) => (a.use ?? Infinity) - (b.use ?? Infinity))
  return (
    <div className={g.page}>
      <PageHead title={t('goals.time_team')} lead={t('goals.time_team_lead')} />
      <section className={g.part} aria-labelledby="week">
        <WeekHead route="/people/$personId/team-learning-time" personId={personId} monday={monday} />
        {members.length === 0 ? (
          <EmptyState title={t('goals.time_team_none')}>{t('goals.time_team_none_why')}</EmptyState>
        ) : (
          <Table
            label={t('goals.time_team')}
            heads={[
              t('goals.plan_person'),
              count(t('goals.time_budget')),
              count(t('goals.time_used')),
              count(t('goals.time_use_twelve')),
              count(t('goals.time_regularity')),
            ]}
          >
            {members.map((member) => (
              <tr key={member.personId}>
                <th scope="row">
                  <Link
                    to="/people/$personId/learning-time"
                    params={{ personId: member.personId }}
                    search={{ week: monday }}
                  >
                    <PersonName personId={member.personId} />
                  </Link>
                </th>
                <td data-num>{member.budget === null ? '–' : number(member.budget)}</td>
                <td data-num>{number(member.used)}</td>
                <td data-num>{member.use === null ? '–' : percent(member.use)}</td>
                <td data-num>
                  {t('goals.time_weeks_of', { active: Math.round(member.regularity * shownWeeks), weeks: shownWeeks })}
                </td>
              </tr>
            ))}
          </Table>
        )}
      </section>
    </div>
  )
}

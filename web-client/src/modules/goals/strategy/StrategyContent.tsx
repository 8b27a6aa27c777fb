import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import g from '../Goals.module.css'
import { HourShares } from './HourShares'
import type { Strategy } from './learningQueries'

/** What one version says. */
export function StrategyContent({ strategy }: { strategy: Strategy }) {
  const t = useText()
  const localized = useLocalized()
  const { date, number } = useFormats()
  const goalOf = (id: string | null) => strategy.businessGoals.find((goal) => goal.goalId === id)?.title
  const audiences = strategy.audiences.map((one) => one.text ?? localized(one.roleName))
  return (
    <>
      <dl className={g.figures}>
        <div>
          <dt>{t('strategy.owner')}</dt>
          <dd>
            <PersonName personId={strategy.ownerId} />
          </dd>
        </div>
        <div>
          <dt>{t('strategy.review_on')}</dt>
          <dd>{date(strategy.reviewOn)}</dd>
        </div>
        {strategy.budget !== null && (
          <div>
            <dt>{t('strategy.budget')}</dt>
            <dd>{t('strategy.sek', { amount: number(strategy.budget) })}</dd>
          </div>
        )}
      </dl>
      <section className={g.part} aria-labelledby="serves">
        <h2 id="serves">{t('strategy.goals')}</h2>
        {strategy.businessGoals.length === 0 && <p className="soft">{t('strategy.no_goal_yet')}</p>}
        {strategy.businessGoals.map((goal) => (
          <Link key={goal.goalId} to="/strategy" hash={goal.goalId}>
            {goal.title}
          </Link>
        ))}
      </section>
      {strategy.skills.length > 0 && (
        <section className={g.part} aria-labelledby="first">
          <h2 id="first">{t('strategy.skills_first')}</h2>
          <ol>
            {strategy.skills.map((skill) => (
              <li key={skill.skillId}>
                <Link to="/strategy/skills/$skillId" params={{ skillId: skill.skillId }}>
                  {localized(skill.label)}
                </Link>
              </li>
            ))}
          </ol>
        </section>
      )}
      {audiences.length > 0 && (
        <section className={g.part} aria-labelledby="whom">
          <h2 id="whom">{t('strategy.audiences')}</h2>
          <p>{audiences.join(', ')}</p>
        </section>
      )}
      <section className={g.part} aria-labelledby="programmes">
        <h2 id="programmes">{t('strategy.programmes')}</h2>
        {strategy.programmes.length === 0 && <p className="soft">{t('strategy.no_programme_yet')}</p>}
        {strategy.programmes.length > 0 && (
          <Table
            label={t('strategy.programmes')}
            heads={[t('strategy.name'), t('strategy.skill'), count(t('strategy.hours')), t('strategy.for_goal')]}
          >
            {strategy.programmes.map((programme) => (
              <tr key={programme.programmeId}>
                <td>{programme.title}</td>
                <td>
                  <Link to="/strategy/skills/$skillId" params={{ skillId: programme.skillId }}>
                    {localized(programme.skill)}
                  </Link>
                </td>
                <td data-num>{number(programme.hours)}</td>
                <td>{programme.noGoalBecause ?? goalOf(programme.businessGoalId) ?? '–'}</td>
              </tr>
            ))}
          </Table>
        )}
      </section>
      <HourShares strategy={strategy} />
      {strategy.outcomeGoals.length > 0 && (
        <section className={g.part} aria-labelledby="kpis">
          <h2 id="kpis">{t('strategy.kpis')}</h2>
          <p>{strategy.outcomeGoals.map((goal) => goal.title).join(', ')}</p>
        </section>
      )}
    </>
  )
}

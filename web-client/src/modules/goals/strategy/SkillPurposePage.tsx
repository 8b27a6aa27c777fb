import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import g from '../Goals.module.css'
import { goalsOf } from './mapRules'
import { OutcomeLine } from './OutcomeLine'
import { skillPurposeQuery } from './queries'
import s from './Strategy.module.css'

/** From a skill up: who asks it, what for, and what is done about it. */
export function SkillPurposePage({ skillId }: { skillId: string }) {
  const t = useText()
  const localized = useLocalized()
  const { percent, number, date } = useFormats()
  const { data } = useSuspenseQuery(skillPurposeQuery(skillId))
  const { map } = data
  const skill = map.skills[0]
  const served = map.capabilities.flatMap((capability) => goalsOf(map, capability))
  const direct = map.goals.filter((goal) => !served.includes(goal))
  const isAlone = map.capabilities.length + map.programmes.length + map.outcomeGoals.length === 0
  return (
    <div className={g.page}>
      <PageHead
        title={t('strategy.purpose_title', { skill: localized(data.label) })}
        lead={
          map.hasFigures &&
          (skill?.coverage != null
            ? t('strategy.coverage_people', { share: percent(skill.coverage), people: number(skill.people ?? 0) })
            : t(skill?.isWithheld ? 'strategy.withheld' : 'strategy.coverage_none'))
        }
        actions={
          <>
            <Link to="/strategy" className={buttonClass()}>
              {t('strategy.title')}
            </Link>
            <Link to="/skills/$skillId" params={{ skillId }} className={buttonClass()}>
              {t('strategy.skill_page')}
            </Link>
          </>
        }
      />
      {isAlone && <EmptyState title={t('strategy.purpose_none')}>{t('strategy.purpose_none_why')}</EmptyState>}
      {map.capabilities.length > 0 && (
        <section className={g.part} aria-labelledby="served">
          <h2 id="served">{t('strategy.purpose_serves')}</h2>
          <ul className={s.tree}>
            {map.capabilities.map((capability) => (
              <li key={capability.capabilityId} className={s.leaf}>
                <div className={s.line}>
                  <span className={s.kind}>{t('strategy.capability')}</span>
                  <strong>{localized(capability.name)}</strong>
                </div>
                <ul>
                  {goalsOf(map, capability).map((goal) => (
                    <li key={goal.goalId} className={s.line}>
                      <span className={s.kind}>{t('strategy.goal')}</span>
                      <Link to="/strategy" hash={goal.goalId}>
                        {goal.title}
                      </Link>
                      <span className="soft small">{t('strategy.by_day', { day: date(goal.until) })}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {direct.length > 0 && (
        <section className={g.part} aria-labelledby="direct">
          <h2 id="direct">{t('strategy.purpose_direct')}</h2>
          {direct.map((goal) => (
            <Link key={goal.goalId} to="/strategy" hash={goal.goalId}>
              {goal.title}
            </Link>
          ))}
        </section>
      )}
      {map.programmes.length + map.outcomeGoals.length > 0 && (
        <section className={g.part} aria-labelledby="done">
          <h2 id="done">{t('strategy.purpose_done')}</h2>
          {map.programmes.map((programme) => (
            <div key={programme.programmeId} className={s.line}>
              <span className={s.kind}>{t('strategy.programme')}</span>
              <Link to="/strategy/learning/$strategyId" params={{ strategyId: programme.strategyId }}>
                {programme.title}
              </Link>
              <span className="soft small">{t('strategy.hours_of', { hours: number(programme.hours) })}</span>
            </div>
          ))}
          {map.outcomeGoals.map((outcome) => (
            <OutcomeLine key={outcome.outcomeGoalId} outcome={outcome} hasFigures={map.hasFigures} />
          ))}
        </section>
      )}
    </div>
  )
}

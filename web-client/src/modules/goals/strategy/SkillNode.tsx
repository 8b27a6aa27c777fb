import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { under } from './mapRules'
import { OutcomeLine } from './OutcomeLine'
import type { Capability, Goal, StrategyMap } from './queries'
import s from './Strategy.module.css'

interface SkillNodeProps {
  map: StrategyMap
  asked: Capability['skills'][number]
  goal?: Goal | undefined
}

/** A skill with its coverage, and under it what is done and what is followed. Its name leads the way up. */
export function SkillNode({ map, asked, goal }: SkillNodeProps) {
  const t = useText()
  const localized = useLocalized()
  const { date, percent, number } = useFormats()
  const skill = map.skills.find(({ skillId }) => skillId === asked.skillId)
  const coverage =
    skill?.coverage != null
      ? t('strategy.coverage', { share: percent(skill.coverage) })
      : t(skill?.isWithheld ? 'strategy.withheld' : 'strategy.coverage_none')
  const reached = asked.target ? skill?.atLeast?.[asked.target.level - 1] : undefined
  return (
    <li className={s.leaf}>
      <div className={s.line}>
        <Link to="/strategy/skills/$skillId" params={{ skillId: asked.skillId }}>
          {localized(skill?.label) || t('strategy.skill_unknown')}
        </Link>
        <span className="soft small">
          {t('strategy.importance_of', { importance: asked.importance })}
          {map.hasFigures && ` · ${coverage}`}
          {asked.target &&
            ` · ${t('strategy.target_of', { people: number(asked.target.people), level: asked.target.level, day: date(asked.target.byDate) })}`}
          {reached !== undefined &&
            `, ${reached === null ? t('strategy.reached_few') : t('strategy.reached', { people: number(reached) })}`}
        </span>
      </div>
      {under(map.programmes, asked.skillId, goal).map((programme) => (
        <div key={programme.programmeId} className={s.line}>
          <span className={s.kind}>{t('strategy.programme')}</span>
          <Link to="/strategy/learning/$strategyId" params={{ strategyId: programme.strategyId }}>
            {programme.title}
          </Link>
          <span className="soft small">{t('strategy.hours_of', { hours: number(programme.hours) })}</span>
        </div>
      ))}
      {under(map.outcomeGoals, asked.skillId, goal).map((outcome) => (
        <OutcomeLine key={outcome.outcomeGoalId} outcome={outcome} hasFigures={map.hasFigures} />
      ))}
    </li>
  )
}

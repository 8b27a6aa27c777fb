import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import type { OutcomeGoal } from './queries'
import s from './Strategy.module.css'
import { useFigure } from './useFigure'

interface OutcomeLineProps {
  outcome: OutcomeGoal
  hasFigures: boolean
}

/** What is followed, in one line: from what to what by when, and where it stands. */
export function OutcomeLine({ outcome, hasFigures }: OutcomeLineProps) {
  const t = useText()
  const figure = useFigure()
  const { date } = useFormats()
  const { title, kpi, current, baseline, target, until, isWithheld, progress } = outcome
  const stands = isWithheld ? t('strategy.withheld') : t('strategy.stands_at', { current: figure(current, kpi) })
  return (
    <div className={s.line}>
      <span className={s.kind}>{t('strategy.kpi')}</span>
      {hasFigures ? (
        <Link to="/strategy/outcomes/$outcomeGoalId" params={{ outcomeGoalId: outcome.outcomeGoalId }}>
          {title}
        </Link>
      ) : (
        <span>{title}</span>
      )}
      <span className="soft small">
        {hasFigures && `${stands} · `}
        {hasFigures && t('strategy.from_to', { from: figure(baseline, kpi), to: figure(target, kpi) })}
        {!hasFigures && t('strategy.to_target', { to: figure(target, kpi) })} ·{' '}
        {t('strategy.by_day', { day: date(until) })}
      </span>
      {progress !== null && <progress className={s.bar} value={progress} aria-label={t('strategy.progress')} />}
    </div>
  )
}

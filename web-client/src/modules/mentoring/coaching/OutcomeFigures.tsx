import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'
import { pairsOf } from './outcomeRules'
import type { TeamFigures } from './queries'

/** @param few What is said where too few are behind the figures. */
export function OutcomeFigures({ figures, few }: { figures: TeamFigures; few: string }) {
  const t = useText()
  const { percent, decimal } = useFormats()
  const pairs = pairsOf(figures)
  if (!pairs) return <p className="soft small">{few}</p>
  const written = (value: number | null, isShare: boolean) =>
    value === null ? '–' : isShare ? percent(value) : decimal(value)
  return (
    <dl className={m.figures}>
      {pairs.map(({ name, before, now, isShare }) => (
        <div key={name}>
          <dt>{t(`mentoring.team_${name}`)}</dt>
          <dd className={m.figure}>{written(now, isShare)}</dd>
          <dd className="small">{t('mentoring.team_then', { value: written(before, isShare) })}</dd>
          <dd className="soft small">
            {now === null ? t('mentoring.team_too_early') : t(`mentoring.team_${name}_means`)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

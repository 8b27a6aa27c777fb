import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from './Matches.module.css'

interface FitProps {
  fit: number
  hours: number
  /** Requirements that are not counted, since the reader is to rate them first. */
  blind?: number
}

export function Fit({ fit, hours, blind = 0 }: FitProps) {
  const t = useText()
  const { percent, number } = useFormats()
  return (
    <div className={s.fit}>
      <strong>{percent(fit)}</strong>
      <span className={s.bar} aria-hidden="true">
        <i style={{ width: `${fit * 100}%` }} />
      </span>
      <span className="small">
        {hours > 0 ? t('skills.match_hours_left', { hours: number(Math.round(hours)) }) : t('skills.match_ready')}
      </span>
      {blind > 0 && <span className="soft small">{t('skills.match_blind', { count: blind })}</span>}
    </div>
  )
}

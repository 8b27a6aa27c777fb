import { useId } from 'react'
import { useText } from '@/shared/lib/locale'
import { levels } from '../rules'
import s from './LevelScale.module.css'

interface LevelScaleProps {
  label: string
  /** null is unrated: nothing is chosen. */
  value: number | null
  target?: number | null
  onChange: (level: number) => void
  onPoint?: (level: number | null) => void
}

export function LevelScale({ label, value, target, onChange, onPoint }: LevelScaleProps) {
  const t = useText()
  const name = useId()
  return (
    <fieldset className={s.scale} onPointerLeave={() => onPoint?.(null)} onBlur={() => onPoint?.(null)}>
      <legend className="visually-hidden">
        {label}
        {value === null && ` (${t('skills.state_unrated')})`}
      </legend>
      {levels.map((level) => (
        <label
          key={level}
          className={s.step}
          data-level={level}
          data-goal={level === target || undefined}
          onPointerEnter={() => onPoint?.(level)}
        >
          <input
            type="radio"
            name={name}
            value={level}
            checked={level === value}
            onChange={() => onChange(level)}
            onFocus={() => onPoint?.(level)}
            aria-label={`${level} – ${t(`skills.level_${level}`)}${level === target ? `, ${t('skills.goal')}` : ''}`}
          />
          {level}
        </label>
      ))}
    </fieldset>
  )
}

import { type ReactNode, useId } from 'react'
import { useText } from '@/shared/lib/locale'
import f from './FillIn.module.css'

const levels = [0, 1, 2, 3, 4, 5]

interface LevelStepsProps {
  label: ReactNode
  level: number | null
  onRate: (level: number | null) => void
}

/** The level of one skill, 0-5; chosen again it is taken back. */
export function LevelSteps({ label, level, onRate }: LevelStepsProps) {
  const t = useText()
  const name = useId()
  return (
    <fieldset className={f.levels}>
      <legend>{label}</legend>
      <div className={f.steps}>
        {levels.map((step) => (
          <label key={step} data-on={level === step || undefined}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={level === step}
              onClick={() => level === step && onRate(null)}
              onChange={() => onRate(step)}
            />
            <span className="visually-hidden">{t('fillin.level')} </span>
            <span>{step}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

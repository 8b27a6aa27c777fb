import type { Skill } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { levels } from '../rules'
import { LevelName } from './LevelName'
import s from './LevelOrigin.module.css'

interface LevelTextsProps {
  levels: Skill['levels']
  level?: number | null
  required?: number | null
}

export function LevelTexts({ levels: texts, level, required }: LevelTextsProps) {
  const t = useText()
  const localized = useLocalized()
  return (
    <ol className={s.texts}>
      {levels.map((step) => (
        <li key={step} data-now={step === level || undefined}>
          <span className="num">{step}</span>
          <span>
            {localized(texts.find((text) => text.level === step)?.text) || <LevelName level={step} />}
            {step === level && ` (${t('skills.now')})`}
            {step === required && <small> ({t('skills.goal')})</small>}
          </span>
        </li>
      ))}
    </ol>
  )
}

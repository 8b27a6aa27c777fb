import { type ReactNode, useId } from 'react'
import { useText } from '@/shared/lib/locale'
import { ScaleSteps } from '@/shared/ui/ScaleSteps'
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
  return (
    <fieldset className={f.levels}>
      <legend>{label}</legend>
      <ScaleSteps
        name={useId()}
        steps={levels}
        value={level}
        lead={t('fillin.level')}
        onChange={onRate}
        onAgain={() => onRate(null)}
      />
    </fieldset>
  )
}

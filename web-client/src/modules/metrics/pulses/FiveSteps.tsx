import { useId } from 'react'
import { useText } from '@/shared/lib/locale'
import { ScaleSteps } from '@/shared/ui/ScaleSteps'
import s from './Pulses.module.css'

interface FiveStepsProps {
  name: string
  statement: string
  value: number | undefined
  isMissing: boolean
  onChange: (value: number) => void
}

const steps = [1, 2, 3, 4, 5]

/** How true a statement is, in five steps as wide as the screen: one thumb, or the arrow keys. */
export function FiveSteps({ name, statement, value, isMissing, onChange }: FiveStepsProps) {
  const t = useText()
  const id = useId()
  const ends: Record<number, string> = { 1: t('metrics.answer_low'), 5: t('metrics.answer_high') }
  return (
    <fieldset className={s.five} data-error={isMissing || undefined} aria-describedby={isMissing ? id : undefined}>
      <legend>{statement}</legend>
      {isMissing && (
        <p id={id} className={s.missing}>
          {t('metrics.answer_missing')}
        </p>
      )}
      <ScaleSteps name={name} steps={steps} value={value} said={(step) => ends[step]} onChange={onChange} isWide />
      <p className={s.ends} aria-hidden="true">
        <span>{ends[1]}</span>
        <span>{ends[5]}</span>
      </p>
    </fieldset>
  )
}

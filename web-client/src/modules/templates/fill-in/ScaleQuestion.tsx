import { useId } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { ScaleSteps } from '@/shared/ui/ScaleSteps'
import type { QuestionProps } from './FillIn'
import f from './FillIn.module.css'
import { QuestionGroup } from './QuestionGroup'

/** A figure between two ends that have names. */
export function ScaleQuestion({ question, answer, error, onChange }: QuestionProps) {
  const t = useText()
  const localized = useLocalized()
  const name = useId()
  const { scale } = question
  if (!scale)
    return (
      <QuestionGroup question={question} error={error}>
        {null}
      </QuestionGroup>
    )
  const steps = Array.from({ length: Math.max(0, scale.to - scale.from + 1) }, (_, index) => scale.from + index)
  const said = (step: number) =>
    step === scale.from ? localized(scale.low) : step === scale.to ? localized(scale.high) : ''
  return (
    <QuestionGroup question={question} error={error}>
      <div className={f.scale}>
        <span className="small soft">{localized(scale.low)}</span>
        <ScaleSteps
          name={name}
          steps={steps}
          value={answer?.number}
          said={said}
          onChange={(step) => onChange({ number: step })}
        />
        <span className="small soft">{localized(scale.high)}</span>
      </div>
      {typeof answer?.number === 'number' && !question.isRequired && (
        <Button kind="quiet" onClick={() => onChange({ number: null })}>
          {t('fillin.unchoose')}
        </Button>
      )}
    </QuestionGroup>
  )
}

import { useId } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
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
        <div className={f.steps}>
          {steps.map((step) => (
            <label key={step} data-on={answer?.number === step || undefined}>
              <input
                type="radio"
                name={name}
                className="visually-hidden"
                checked={answer?.number === step}
                onChange={() => onChange({ number: step })}
              />
              <span>{step}</span>
              {said(step) && <span className="visually-hidden">: {said(step)}</span>}
            </label>
          ))}
        </div>
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

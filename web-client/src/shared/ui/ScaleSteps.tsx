import type { ReactNode } from 'react'
import s from './ScaleSteps.module.css'

interface ScaleStepsProps {
  /** The radios' own, so that one of them is on. */
  name: string
  steps: readonly number[]
  value: number | null | undefined
  onChange: (step: number) => void
  /** The step that is on already is pressed again. */
  onAgain?: () => void
  /** Before each figure, for who hears it. */
  lead?: string
  /** After a figure, for who hears it. */
  said?: (step: number) => ReactNode
  /** As wide as the page: for a thumb. */
  isWide?: boolean
}

/** One figure of a few, side by side; the arrow keys go from one to the next. */
export function ScaleSteps({ name, steps, value, onChange, onAgain, lead, said, isWide }: ScaleStepsProps) {
  return (
    <div className={`${s.steps} ${isWide ? s.wide : ''}`}>
      {steps.map((step) => (
        <label key={step} data-on={value === step || undefined}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={value === step}
            onClick={() => value === step && onAgain?.()}
            onChange={() => onChange(step)}
          />
          {lead && <span className="visually-hidden">{lead} </span>}
          <span>{step}</span>
          {said?.(step) && <span className="visually-hidden">: {said(step)}</span>}
        </label>
      ))}
    </div>
  )
}

import { useId } from 'react'
import { useErrorText } from '@/shared/ui/Labelled'
import m from './Mentoring.module.css'

interface OneOfProps<Value extends string> {
  /** Where the summary of errors leads to. */
  id?: string
  label: string
  value: string
  error?: string | undefined
  choices: readonly { value: Value; label: string; means: string }[]
  onChange: (value: Value) => void
}

/** One of a few that each need a sentence. */
export function OneOf<Value extends string>({ id, label, value, error, choices, onChange }: OneOfProps<Value>) {
  const name = useId()
  const message = useErrorText()(error)
  return (
    <fieldset id={id} tabIndex={-1} className={m.choice} aria-describedby={message ? `${name}-error` : undefined}>
      <legend>{label}</legend>
      {message && (
        <p id={`${name}-error`} className={m.error}>
          {message}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <strong>{choice.label}</strong>
            <br />
            <span className="soft">{choice.means}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

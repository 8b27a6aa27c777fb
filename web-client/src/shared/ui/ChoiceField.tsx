import { type ReactNode, useId } from 'react'
import { CheckBox } from './CheckBox'
import s from './ChoiceField.module.css'
import f from './Field.module.css'
import { useErrorText } from './Labelled'

interface ChoiceFieldProps {
  id: string
  label: string
  help?: ReactNode
  error?: string | undefined
  choices: readonly { value: string; label: string; depth?: number }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Several of a list. The group takes the focus that the summary of errors sends to a field. */
export function ChoiceField({ id, label, help, error, choices, chosen, onChange }: ChoiceFieldProps) {
  const own = useId()
  const message = useErrorText()(error)
  const described = [help && `${own}-help`, message && `${own}-error`].filter(Boolean).join(' ')
  const turn = (value: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, value] : chosen.filter((other) => other !== value))
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={f.field}
      data-error={!!message || undefined}
      aria-describedby={described || undefined}
    >
      <legend className={s.legend}>{label}</legend>
      {help && (
        <p id={`${own}-help`} className="soft small">
          {help}
        </p>
      )}
      {message && (
        <p id={`${own}-error`} className={f.error}>
          {message}
        </p>
      )}
      <div className={s.choices}>
        {choices.map(({ value, label: text, depth = 0 }) => (
          <div key={value} style={{ '--depth': depth } as React.CSSProperties}>
            <CheckBox label={text} checked={chosen.includes(value)} onChange={(isOn) => turn(value, isOn)} />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

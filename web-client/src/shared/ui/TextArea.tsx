import { type ComponentProps, useId } from 'react'
import { useErrorText } from './Field'
import s from './Field.module.css'

interface TextAreaProps extends ComponentProps<'textarea'> {
  label: string
  help?: string
  error?: string | undefined
}

export function TextArea({ label, help, error, ...area }: TextAreaProps) {
  const id = useId()
  const message = useErrorText()(error)
  const described = [help && `${id}-help`, message && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={s.field} data-error={!!message || undefined}>
      <label htmlFor={area.id ?? id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="soft small">
          {help}
        </p>
      )}
      {message && (
        <p id={`${id}-error`} className={s.error}>
          {message}
        </p>
      )}
      <textarea id={id} rows={3} aria-invalid={!!message} aria-describedby={described || undefined} {...area} />
    </div>
  )
}

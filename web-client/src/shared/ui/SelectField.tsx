import { type ComponentProps, type ReactNode, useId } from 'react'
import { useErrorText } from './Field'
import s from './Field.module.css'

interface SelectFieldProps extends ComponentProps<'select'> {
  label: string
  help?: ReactNode
  error?: string | undefined
}

export function SelectField({ label, help, error, ...select }: SelectFieldProps) {
  const id = useId()
  const message = useErrorText()(error)
  const described = [help && `${id}-help`, message && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={s.field} data-error={!!message || undefined}>
      <label htmlFor={select.id ?? id}>{label}</label>
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
      <select id={id} aria-invalid={!!message} aria-describedby={described || undefined} {...select} />
    </div>
  )
}

import { type ComponentProps, type ReactNode, useId } from 'react'
import { useText } from '@/shared/lib/locale'
import type { PlainMessageId } from '@/shared/lib/messages'
import s from './Field.module.css'

interface FieldProps extends ComponentProps<'input'> {
  label: string
  help?: ReactNode
  error?: string | undefined
}

/** A refusal is a message id when our own schema made it, and a finished sentence when the server did. */
export function useErrorText() {
  const t = useText()
  return (error: string | undefined) => (error?.startsWith('app.form_') ? t(error as PlainMessageId) : error)
}

export function Field({ label, help, error, ...input }: FieldProps) {
  const id = useId()
  const message = useErrorText()(error)
  const described = [help && `${id}-help`, message && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={s.field} data-error={!!message || undefined}>
      <label htmlFor={input.id ?? id}>{label}</label>
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
      <input id={id} aria-invalid={!!message} aria-describedby={described || undefined} {...input} />
    </div>
  )
}

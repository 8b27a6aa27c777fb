import { type ReactNode, useId } from 'react'
import { useText } from '@/shared/lib/locale'
import type { PlainMessageId } from '@/shared/lib/messages'
import s from './Field.module.css'

export interface LabelProps {
  label: string
  help?: ReactNode
  error?: string | undefined
}

interface LabelledProps extends LabelProps {
  id: string | undefined
  /** What is labelled, with what ties it to its words. */
  children: (tied: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode
}

/** A refusal is a message id when our own schema made it, and a finished sentence when the server did. */
export function useErrorText() {
  const t = useText()
  return (error: string | undefined) => (error?.startsWith('app.form_') ? t(error as PlainMessageId) : error)
}

/** What every field of a form has around it: its label, its help, and why it was refused. */
export function Labelled({ id, label, help, error, children }: LabelledProps) {
  const own = useId()
  const message = useErrorText()(error)
  const described = [help && `${own}-help`, message && `${own}-error`].filter(Boolean).join(' ')
  return (
    <div className={s.field} data-error={!!message || undefined}>
      <label htmlFor={id ?? own}>{label}</label>
      {help && (
        <p id={`${own}-help`} className="soft small">
          {help}
        </p>
      )}
      {message && (
        <p id={`${own}-error`} className={s.error}>
          {message}
        </p>
      )}
      {children({ id: id ?? own, 'aria-invalid': !!message, 'aria-describedby': described || undefined })}
    </div>
  )
}

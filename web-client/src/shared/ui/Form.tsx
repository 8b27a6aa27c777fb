import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { useText } from '@/shared/lib/locale'
import s from './Form.module.css'
import { useErrorText } from './Labelled'

interface FormProps {
  onSubmit: (event: FormEvent) => unknown
  errors: FieldErrors
  /** The field's label by its name: the summary speaks the same words as the field. */
  labels: Record<string, string>
  refusal?: string | undefined
  children: ReactNode
}

/** A form with its error summary: it takes focus when something is wrong, and every line leads to its field. */
export function Form({ onSubmit, errors, labels, refusal, children }: FormProps) {
  const t = useText()
  const errorText = useErrorText()
  const summary = useRef<HTMLDivElement>(null)
  const faults = Object.entries(errors).map(([name, error]) => ({ name, message: String(error?.message ?? '') }))
  const said = faults.map((fault) => fault.name + fault.message).join() + (refusal ?? '')

  useEffect(() => {
    if (said) summary.current?.focus()
  }, [said])

  return (
    <form className={s.form} onSubmit={onSubmit} noValidate>
      {said && (
        <div ref={summary} className={s.summary} role="alert" tabIndex={-1}>
          <h2>{faults.length ? t('app.form_summary', { count: faults.length }) : refusal}</h2>
          <ul>
            {faults.map((fault) => (
              <li key={fault.name}>
                <a href={`#${fault.name}`} onClick={focusField}>
                  {labels[fault.name] ?? fault.name}: {errorText(fault.message)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </form>
  )
}

function focusField(event: { currentTarget: HTMLAnchorElement; preventDefault: () => void }) {
  event.preventDefault()
  document.getElementById(event.currentTarget.hash.slice(1))?.focus()
}

import type { ReactNode } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { useText } from '@/shared/lib/locale'
import { Button } from './Button'
import { Form } from './Form'
import s from './Form.module.css'

interface ActionFormProps {
  form: {
    submit: () => unknown
    refusal: string | undefined
    formState: { errors: FieldErrors; isSubmitting: boolean }
  }
  labels: Record<string, string>
  action: string
  onCancel: () => void
  children: ReactNode
}

/** A form with one button that does it and one that does not. */
export function ActionForm({ form, labels, action, onCancel, children }: ActionFormProps) {
  const t = useText()
  return (
    <Form onSubmit={form.submit} errors={form.formState.errors} labels={labels} refusal={form.refusal}>
      {children}
      <div className={s.actions}>
        <Button type="submit" kind="primary" disabled={form.formState.isSubmitting}>
          {action}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </Form>
  )
}

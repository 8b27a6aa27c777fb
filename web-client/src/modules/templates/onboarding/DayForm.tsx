import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import m from './Onboarding.module.css'

const schema = z.object({ day: required })

interface DayFormProps {
  title: string
  label: string
  about: ReactNode
  day: string
  action: string
  /** The codes of what is said of the day. */
  refused: readonly string[]
  onSubmit: (day: string) => Promise<unknown>
  onDone: () => void
}

/** One day, and what follows from it. */
export function DayForm({ title, label, about, day, action, refused, onSubmit, onDone }: DayFormProps) {
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { day },
    refusedAt: Object.fromEntries(refused.map((code) => [code, 'day' as const])),
    onSubmit: async (values) => {
      await onSubmit(values.day)
      onDone()
    },
  })
  return (
    <section className={m.part} aria-label={title}>
      <div className="soft small">{about}</div>
      <ActionForm form={form} labels={{ day: label }} action={action} onCancel={onDone}>
        <div className={m.fields}>
          <Field label={label} {...form.field('day')} type="date" />
        </div>
      </ActionForm>
    </section>
  )
}

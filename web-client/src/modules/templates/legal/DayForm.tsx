import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'

const schema = z.object({ on: required })

/** A day on which it is to be done. */
export function DayForm({ onSubmit, onCancel }: { onSubmit: (on: string) => Promise<unknown>; onCancel: () => void }) {
  const t = useText()
  const labels = { on: t('legal.plan_day') }
  const form = useProblemForm({
    schema,
    defaultValues: { on: '' },
    refusedAt: { 'templates.day-gone': 'on' as const },
    onSubmit: ({ on }) => onSubmit(on),
  })
  return (
    <ActionForm form={form} labels={labels} action={t('legal.plan_save')} onCancel={onCancel}>
      <Field label={labels.on} type="date" min={today()} {...form.field('on')} />
    </ActionForm>
  )
}

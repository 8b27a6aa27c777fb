import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { useExemptFrom } from '../queries'

const schema = z.object({ until: required, reason: required })

interface ExemptFormProps {
  personId: string
  ruleId: string
  onDone: () => void
}

export function ExemptForm({ personId, ruleId, onDone }: ExemptFormProps) {
  const t = useText()
  const exempt = useExemptFrom(personId, ruleId)
  const labels = { until: t('legal.exempt_day'), reason: t('legal.exempt_reason') }
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { until: '', reason: '' },
    refusedAt: { 'templates.day-gone': 'until', 'templates.exempt-too-long': 'until' },
    onSubmit: async (values) => {
      await exempt.mutateAsync(values)
      onDone()
    },
  })
  return (
    <ActionForm form={form} labels={labels} action={t('legal.exempt_save')} onCancel={onDone}>
      <Field label={labels.until} type="date" min={today()} {...form.field('until')} />
      <Field label={labels.reason} help={t('legal.note_help')} maxLength={1000} {...form.field('reason')} />
    </ActionForm>
  )
}

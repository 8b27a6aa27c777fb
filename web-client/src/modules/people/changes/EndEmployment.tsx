import * as z from 'zod/mini'
import { daysAfter, today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import type { ChangeProps } from './Change'
import { endReasons } from './changeRules'
import { useEndEmployment } from './queries'

/** What it means is said before it is done: an end that has passed is not taken back. */
export function EndEmployment({ person, onDone, onCancel }: ChangeProps) {
  const t = useText()
  const { date } = useFormats()
  const end = useEndEmployment(person.personId)
  const labels = { end: t('admin.last_day'), reason: t('admin.end_reason') }
  const form = useProblemForm({
    schema: z.object({ end: required, reason: z.enum(endReasons, t('admin.end_reason_fault')) }),
    defaultValues: { end: '' },
    refusedAt: {
      'people.not-employed': 'end',
      'people.employment-ended': 'end',
      'people.end-before-start': 'end',
    },
    onSubmit: async (values) => {
      await end.mutateAsync({ ...values, end: daysAfter(values.end, 1) })
      onDone(t('admin.employment_ended', { name: person.displayName, day: date(values.end) }))
    },
  })
  const day = form.watch('end')
  return (
    <ActionForm form={form} labels={labels} action={t('admin.employment_end')} onCancel={onCancel}>
      <p className="soft small">{t('admin.end_means')}</p>
      <Field label={labels.end} type="date" {...form.field('end')} />
      {day && day < today() && <p role="status">{t('admin.end_at_once', { name: person.displayName })}</p>}
      <SelectField label={labels.reason} {...form.field('reason')}>
        <option value="">{t('admin.choose')}</option>
        {endReasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(`admin.end_${reason}`)}
          </option>
        ))}
      </SelectField>
    </ActionForm>
  )
}

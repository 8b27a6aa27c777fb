import * as z from 'zod/mini'
import { daysAfter, today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import type { ChangeProps } from './Change'
import { PersonField } from './PersonField'
import { useAppointDeputy } from './queries'

const schema = z.object({ deputyId: required, from: required, to: required })

export function AppointDeputy({ person, onDone, onCancel }: ChangeProps) {
  const t = useText()
  const { date } = useFormats()
  const appoint = useAppointDeputy(person.personId)
  const labels = { deputyId: t('admin.deputy'), from: t('admin.from'), to: t('admin.deputy_last_day') }
  const form = useProblemForm({
    schema,
    defaultValues: { deputyId: '', from: today(), to: '' },
    refusedAt: {
      'people.unknown-deputy': 'deputyId',
      'people.own-deputy': 'deputyId',
      'people.not-employed': 'deputyId',
      'people.deputy-overlaps': 'deputyId',
      'people.end-before-start': 'to',
    },
    onSubmit: async ({ to, ...values }) => {
      await appoint.mutateAsync({ ...values, to: daysAfter(to, 1) })
      onDone(t('admin.deputy_appointed', { from: date(values.from), to: date(to) }))
    },
  })
  const { errors } = form.formState
  return (
    <ActionForm form={form} labels={labels} action={t('admin.deputy_appoint')} onCancel={onCancel}>
      <p className="soft small">{t('admin.deputy_means')}</p>
      <PersonField
        id="deputyId"
        label={labels.deputyId}
        without={person.personId}
        error={errors.deputyId?.message}
        onChoose={(personId) => form.setValue('deputyId', personId)}
      />
      <Field label={labels.from} type="date" {...form.field('from')} />
      <Field label={labels.to} type="date" {...form.field('to')} />
    </ActionForm>
  )
}

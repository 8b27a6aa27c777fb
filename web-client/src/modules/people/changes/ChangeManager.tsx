import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import type { ChangeProps } from './Change'
import { PersonField } from './PersonField'
import { useChangeManager } from './queries'

const schema = z.object({ managerId: required, from: required })

export function ChangeManager({ person, onDone, onCancel }: ChangeProps) {
  const t = useText()
  const { date } = useFormats()
  const change = useChangeManager(person.personId)
  const labels = { managerId: t('admin.new_manager'), from: t('admin.from') }
  const form = useProblemForm({
    schema,
    defaultValues: { managerId: '', from: today() },
    refusedAt: {
      'people.unknown-manager': 'managerId',
      'people.own-manager': 'managerId',
      'people.manager-has-left': 'managerId',
      'people.manager-cycle': 'managerId',
      'people.not-employed': 'from',
    },
    onSubmit: async (values) => {
      const before = { managerId: person.managerId, from: values.from }
      await change.mutateAsync(values)
      // Who led on another day than today is not known here, so only today's change can be undone.
      const undo = values.from === today() ? () => change.mutate(before) : undefined
      onDone(t('admin.manager_changed', { name: person.displayName, from: date(values.from) }), undo)
    },
  })
  const { errors } = form.formState
  return (
    <ActionForm form={form} labels={labels} action={t('admin.manager_change')} onCancel={onCancel}>
      {person.managerName && <p className="soft small">{t('admin.manager_now', { name: person.managerName })}</p>}
      <PersonField
        id="managerId"
        label={labels.managerId}
        without={person.personId}
        error={errors.managerId?.message}
        onChoose={(personId) => form.setValue('managerId', personId)}
      />
      <Field label={labels.from} help={t('admin.from_help')} type="date" {...form.field('from')} />
    </ActionForm>
  )
}

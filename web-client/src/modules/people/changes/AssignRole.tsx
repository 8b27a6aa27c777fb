import { useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { roleNamesQuery } from '../queries'
import type { ChangeProps } from './Change'
import { useAssignRole } from './queries'

const schema = z.object({ roleProfileId: required, from: required })

export function AssignRole({ person, onDone, onCancel }: ChangeProps) {
  const t = useText()
  const localized = useLocalized()
  const { date, compare } = useFormats()
  const assign = useAssignRole(person.personId)
  const { data } = useSuspenseQuery(roleNamesQuery)
  const roles = data.items
    .filter((role) => role.status === 'published')
    .map(({ roleProfileId, name }) => ({ roleProfileId, name: localized(name) }))
    .toSorted((a, b) => compare(a.name, b.name))
  const labels = { roleProfileId: t('admin.new_role'), from: t('admin.from') }
  const form = useProblemForm({
    schema,
    defaultValues: { roleProfileId: '', from: today() },
    refusedAt: {
      'people.role-overlaps': 'roleProfileId',
      'people.unknown-role': 'roleProfileId',
      'people.not-employed': 'from',
    },
    onSubmit: async (values) => {
      await assign.mutateAsync(values)
      const role = roles.find((one) => one.roleProfileId === values.roleProfileId)?.name ?? ''
      onDone(t('admin.role_assigned', { name: person.displayName, role, from: date(values.from) }))
    },
  })
  return (
    <ActionForm form={form} labels={labels} action={t('admin.role_assign')} onCancel={onCancel}>
      <SelectField label={labels.roleProfileId} {...form.field('roleProfileId')}>
        <option value="">{t('admin.choose')}</option>
        {roles.map(({ roleProfileId, name }) => (
          <option key={roleProfileId} value={roleProfileId}>
            {name}
          </option>
        ))}
      </SelectField>
      <Field label={labels.from} help={t('admin.from_help')} type="date" {...form.field('from')} />
    </ActionForm>
  )
}

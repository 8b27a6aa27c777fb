import { useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { daysAfter, today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { roleNamesQuery } from '../queries'
import type { ChangeProps } from './Change'
import { openRoles } from './changeRules'
import { useEndRole } from './queries'

const schema = z.object({ roleProfileId: required, to: required })

export function EndRole({ person, onDone, onCancel }: ChangeProps) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const end = useEndRole(person.personId)
  const { data } = useSuspenseQuery(roleNamesQuery)
  const held = openRoles(person)
  const only = held.length === 1 ? held[0] : undefined
  const nameOf = (id: string) =>
    localized(data.items.find((role) => role.roleProfileId === id)?.name) || t('people.role')
  const labels = { roleProfileId: t('people.role'), to: t('admin.role_last_day') }
  const form = useProblemForm({
    schema,
    defaultValues: { roleProfileId: only?.roleProfileId ?? '', to: today() },
    refusedAt: {
      'people.unknown-role': 'roleProfileId',
      'people.role-ended': 'roleProfileId',
      'people.end-before-start': 'to',
    },
    onSubmit: async ({ roleProfileId, to }) => {
      await end.mutateAsync({ roleProfileId, to: daysAfter(to, 1) })
      onDone(t('admin.role_ended', { name: person.displayName, role: nameOf(roleProfileId), day: date(to) }))
    },
  })
  return (
    <ActionForm form={form} labels={labels} action={t('admin.role_end')} onCancel={onCancel}>
      <SelectField label={labels.roleProfileId} {...form.field('roleProfileId')}>
        <option value="">{t('admin.choose')}</option>
        {held.map(({ roleProfileId }) => (
          <option key={roleProfileId} value={roleProfileId}>
            {nameOf(roleProfileId)}
          </option>
        ))}
      </SelectField>
      <Field label={labels.to} type="date" {...form.field('to')} />
    </ActionForm>
  )
}

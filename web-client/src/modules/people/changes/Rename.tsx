import { useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import type { ChangeProps } from './Change'
import { personToRenameQuery, useRenamePerson } from './queries'

const schema = z.object({ givenName: required, familyName: required })

export function Rename({ person, onDone, onCancel }: ChangeProps) {
  const t = useText()
  const { data: seen } = useSuspenseQuery(personToRenameQuery(person.personId))
  const rename = useRenamePerson(person.personId)
  const labels = { givenName: t('people.field_givenName'), familyName: t('people.field_familyName') }
  const form = useProblemForm({
    schema,
    defaultValues: { givenName: seen.person.givenName, familyName: seen.person.familyName },
    onSubmit: async (values) => {
      await rename.mutateAsync({ ...values, etag: seen.etag })
      onDone(t('admin.renamed', { name: `${values.givenName} ${values.familyName}` }))
    },
  })
  return (
    <ActionForm form={form} labels={labels} action={t('admin.rename')} onCancel={onCancel}>
      {(['givenName', 'familyName'] as const).map((name) => (
        <Field key={name} label={labels[name]} maxLength={100} autoComplete="off" {...form.field(name)} />
      ))}
    </ActionForm>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { email, newPassword, required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Door.module.css'
import { setupQuery, useSetUp } from './queries'

const schema = z.object({
  code: required,
  organisation: required,
  givenName: required,
  familyName: required,
  email,
  password: newPassword,
})

export function SetupPage() {
  const t = useText()
  const navigate = useNavigate()
  const { data: setup } = useSuspenseQuery(setupQuery)
  const setUp = useSetUp()
  const fields = [
    { name: 'code', label: t('account.setup_code'), help: t('account.setup_code_help'), autoComplete: 'off' },
    { name: 'organisation', label: t('account.setup_organisation'), autoComplete: 'organization' },
    { name: 'givenName', label: t('account.given_name'), autoComplete: 'given-name' },
    { name: 'familyName', label: t('account.family_name'), autoComplete: 'family-name' },
    { name: 'email', label: t('account.email'), autoComplete: 'email', type: 'email' },
    {
      name: 'password',
      label: t('account.password'),
      help: t('account.password_help'),
      autoComplete: 'new-password',
      type: 'password',
    },
  ] as const
  const form = useProblemForm({
    schema,
    defaultValues: { code: '', organisation: '', givenName: '', familyName: '', email: '', password: '' },
    onSubmit: async (values) => {
      await setUp.mutateAsync(values)
      await navigate({ to: '/', replace: true })
    },
  })
  const { errors } = form.formState

  if (!setup.isRequired && !setUp.isPending) return <Navigate to="/sign-in" replace />
  return (
    <div className={s.page}>
      <PageHead title={t('account.setup_title')} lead={t('account.setup_lead')} />
      <Form
        onSubmit={form.submit}
        errors={errors}
        labels={Object.fromEntries(fields.map((field) => [field.name, field.label]))}
        refusal={form.refusal}
      >
        {fields.map(({ name, ...field }) => (
          <Field key={name} {...field} {...form.field(name)} />
        ))}
        <Button type="submit" kind="primary" disabled={setUp.isPending}>
          {t('account.setup_submit')}
        </Button>
      </Form>
    </div>
  )
}

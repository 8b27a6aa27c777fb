import * as z from 'zod/mini'
import { newPassword, required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { useChangePassword } from './queries'

const schema = z.object({ current: required, new: newPassword })

export function PasswordChange() {
  const t = useText()
  const change = useChangePassword()
  const labels = { current: t('account.current_password'), new: t('account.new_password') }
  const form = useProblemForm({
    schema,
    defaultValues: { current: '', new: '' },
    onSubmit: async (values) => {
      await change.mutateAsync(values)
      form.reset()
      notify({ key: 'password', text: t('account.password_changed') })
    },
  })
  const { errors } = form.formState
  return (
    <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
      <Field label={labels.current} type="password" autoComplete="current-password" {...form.field('current')} />
      <Field
        label={labels.new}
        help={t('account.password_help')}
        type="password"
        autoComplete="new-password"
        {...form.field('new')}
      />
      <Button type="submit" kind="primary" disabled={change.isPending}>
        {t('account.password_change')}
      </Button>
    </Form>
  )
}

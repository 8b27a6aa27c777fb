import { getRouteApi, Link } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { newPassword, required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Door.module.css'
import { useActivate } from './queries'

const route = getRouteApi('/_door/activate')
const schema = z.object({ userName: required, activationCode: required, password: newPassword })

export function ActivatePage() {
  const t = useText()
  const invited = route.useSearch()
  const navigate = route.useNavigate()
  const activate = useActivate()
  const labels = {
    userName: t('account.user_name'),
    activationCode: t('account.activation_code'),
    password: t('account.new_password'),
  }
  const form = useProblemForm({
    schema,
    defaultValues: { userName: invited.userName ?? '', activationCode: invited.code ?? '', password: '' },
    onSubmit: async (values) => {
      await activate.mutateAsync(values)
      await navigate({ to: '/', replace: true })
    },
  })
  const { errors } = form.formState
  return (
    <div className={s.page}>
      <PageHead title={t('account.activate_title')} lead={t('account.activate_lead')} />
      <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
        <Field label={labels.userName} autoComplete="username" {...form.field('userName')} />
        <Field label={labels.activationCode} autoComplete="off" {...form.field('activationCode')} />
        <Field
          label={labels.password}
          help={t('account.password_help')}
          type="password"
          autoComplete="new-password"
          {...form.field('password')}
        />
        <Button type="submit" kind="primary" disabled={activate.isPending}>
          {t('account.activate_submit')}
        </Button>
      </Form>
      <p className={s.also}>
        <Link to="/sign-in">{t('account.to_sign_in')}</Link>
      </p>
    </div>
  )
}

import * as z from 'zod/mini'
import { ProblemError } from '@/api/problem'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { useSignIn } from './queries'
import type { Credentials } from './SignInPage'

const schema = z.object({ userName: required, password: required })

interface PasswordFormProps {
  onSignedIn: () => void
  onCodeNeeded: (credentials: Credentials) => void
}

export function PasswordForm({ onSignedIn, onCodeNeeded }: PasswordFormProps) {
  const t = useText()
  const signIn = useSignIn()
  const labels = { userName: t('account.user_name'), password: t('account.password') }
  const form = useProblemForm({
    schema,
    defaultValues: { userName: '', password: '' },
    onSubmit: async (values) => {
      try {
        await signIn.mutateAsync(values)
        onSignedIn()
      } catch (error) {
        if (!(error instanceof ProblemError && error.code === 'access.one-time-code-required')) throw error
        onCodeNeeded(values)
      }
    },
  })
  const { errors } = form.formState
  return (
    <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
      <Field label={labels.userName} autoComplete="username" {...form.field('userName')} />
      <Field label={labels.password} type="password" autoComplete="current-password" {...form.field('password')} />
      <Button type="submit" kind="primary" disabled={signIn.isPending}>
        {t('account.sign_in')}
      </Button>
    </Form>
  )
}

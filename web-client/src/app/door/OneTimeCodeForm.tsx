import * as z from 'zod/mini'
import { oneTimeCode } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { useSignIn } from './queries'
import type { Credentials } from './SignInPage'

const schema = z.object({ oneTimeCode })

interface OneTimeCodeFormProps {
  credentials: Credentials
  onSignedIn: () => void
  onBack: () => void
}

export function OneTimeCodeForm({ credentials, onSignedIn, onBack }: OneTimeCodeFormProps) {
  const t = useText()
  const signIn = useSignIn()
  const labels = { oneTimeCode: t('account.one_time_code') }
  const form = useProblemForm({
    schema,
    defaultValues: { oneTimeCode: '' },
    onSubmit: async (values) => {
      await signIn.mutateAsync({ ...credentials, ...values })
      onSignedIn()
    },
  })
  const { errors } = form.formState
  return (
    <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
      <Field
        label={labels.oneTimeCode}
        help={t('account.one_time_code_help')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        {...form.field('oneTimeCode')}
      />
      <Button type="submit" kind="primary" disabled={signIn.isPending}>
        {t('account.sign_in')}
      </Button>
      <Button kind="quiet" onClick={onBack}>
        {t('account.sign_in_as_other')}
      </Button>
    </Form>
  )
}

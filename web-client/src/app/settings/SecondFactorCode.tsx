import * as z from 'zod/mini'
import { oneTimeCode } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { useConfirmSecondFactor } from './queries'

const schema = z.object({ oneTimeCode })

export function SecondFactorCode() {
  const t = useText()
  const confirm = useConfirmSecondFactor()
  const labels = { oneTimeCode: t('account.one_time_code') }
  const form = useProblemForm({
    schema,
    defaultValues: { oneTimeCode: '' },
    onSubmit: async (values) => {
      await confirm.mutateAsync(values)
      notify({ key: 'second-factor', text: t('account.second_factor_on') })
    },
  })
  const { errors } = form.formState
  return (
    <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
      <Field
        label={labels.oneTimeCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        {...form.field('oneTimeCode')}
      />
      <Button type="submit" kind="primary" disabled={confirm.isPending}>
        {t('account.second_factor_confirm')}
      </Button>
    </Form>
  )
}

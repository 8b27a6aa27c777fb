import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import { useExempt } from './queries'

const schema = z.object({ until: required, reason: required })

/** Apart from its page, which most open without it. */
export default function ExemptForm({ personId, skillId }: { personId: string; skillId: string }) {
  const t = useText()
  const exempt = useExempt(personId, skillId)
  const labels = { until: t('skills.exempt_last_day'), reason: t('skills.exempt_reason') }
  const form = useProblemForm({
    schema,
    defaultValues: { until: '', reason: '' },
    onSubmit: (values) => exempt.mutateAsync(values),
  })
  const { errors } = form.formState
  return (
    <Form onSubmit={form.submit} errors={errors} labels={labels} refusal={form.refusal}>
      <p className="soft small">{t('skills.exempt_help')}</p>
      <Field label={labels.until} type="date" {...form.field('until')} />
      <Field label={labels.reason} {...form.field('reason')} />
      <Button type="submit" kind="primary" disabled={exempt.isPending}>
        {t('skills.exempt_give')}
      </Button>
    </Form>
  )
}

import { useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { MetricFields, useMetricLabels } from './MetricFields'
import s from './Metrics.module.css'
import { bodyOf, fields, refusedAt, typedOf } from './metricFields'
import { useAddMetric } from './queries'

const schema = z.object({ key: required, ...fields })

interface NewMetricProps {
  measures: readonly string[]
  onDone: () => void
}

export default function NewMetric({ measures, onDone }: NewMetricProps) {
  const t = useText()
  const navigate = useNavigate()
  const labels = { key: t('metrics.key'), ...useMetricLabels() }
  const add = useAddMetric()
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { key: '', ...typedOf(undefined) },
    refusedAt: { ...refusedAt, 'metrics.key-taken': 'key' },
    onSubmit: async ({ key, ...typed }) => {
      const added = await add.mutateAsync({ key, definition: bodyOf(typed) })
      await navigate({ to: '/metrics/$key', params: { key: added } })
    },
  })
  return (
    <section className={s.part} aria-labelledby="add">
      <h2 id="add">{t('metrics.add')}</h2>
      <ActionForm form={form} labels={labels} action={t('metrics.save')} onCancel={onDone}>
        <Field
          label={labels.key}
          help={t('metrics.key_help')}
          maxLength={60}
          spellCheck={false}
          {...form.field('key')}
        />
        <MetricFields field={form.field} labels={labels} measures={measures} />
      </ActionForm>
    </section>
  )
}

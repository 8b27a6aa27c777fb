import * as z from 'zod/mini'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { MetricFields, useMetricLabels } from './MetricFields'
import s from './Metrics.module.css'
import { bodyOf, fields, type MetricFieldValues, refusedAt, typedOf } from './metricFields'
import { type Metric, useChangeMetric } from './queries'

const schema = z.object(fields)

interface ChangeMetricProps {
  history: { metric: Metric; etag: string }
  measures: readonly string[]
  onDone: () => void
}

/** What is saved is the next version: what was read before is still read by the one of then. */
export default function ChangeMetric({ history: { metric, etag }, measures, onDone }: ChangeMetricProps) {
  const t = useText()
  const labels = useMetricLabels()
  const change = useChangeMetric()
  const form = useProblemForm<MetricFieldValues>({
    schema,
    defaultValues: typedOf(metric),
    refusedAt,
    onSubmit: async (typed) => {
      await change.mutateAsync({ key: metric.key, etag, body: bodyOf(typed) })
      onDone()
    },
  })
  return (
    <section className={s.part} aria-labelledby="change">
      <h2 id="change">{t('metrics.change')}</h2>
      <p className="soft small">{t('metrics.change_why')}</p>
      <ActionForm form={form} labels={labels} action={t('metrics.save')} onCancel={onDone}>
        <MetricFields field={form.field} labels={labels} measures={measures} />
      </ActionForm>
    </section>
  )
}

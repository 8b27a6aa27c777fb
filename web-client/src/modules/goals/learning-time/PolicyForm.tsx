import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Form } from '@/shared/ui/Form'
import g from '../Goals.module.css'
import { useSetPolicy } from './queries'

const schema = z.object({ share: required, from: required })

interface PolicyFormProps {
  share: number
  etag: string
  onDone: () => void
}

export default function PolicyForm({ share, etag, onDone }: PolicyFormProps) {
  const t = useText()
  const set = useSetPolicy()
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { share: String(share ? Math.round(share * 10_000) / 100 : 20), from: today() },
    refusedAt: { 'goals.day-passed': 'from' },
    onSubmit: async (values) => {
      // in per cent with at most two decimals: what a machine makes of a hundredth part is rounded off
      const part = Math.round(Number(values.share.replace(',', '.')) * 100) / 10_000
      await set.mutateAsync({ share: part, from: values.from, etag })
      onDone()
    },
  })
  const labels = { share: t('goals.policy_share'), from: t('goals.policy_from') }
  return (
    <Form onSubmit={form.submit} errors={form.formState.errors} labels={labels} refusal={form.refusal}>
      <div className={g.fields}>
        <Field label={labels.share} help={t('goals.policy_share_help')} inputMode="decimal" {...form.field('share')} />
        <Field label={labels.from} help={t('goals.policy_from_help')} type="date" {...form.field('from')} />
      </div>
      <div className={g.actions}>
        <Button type="submit" kind="primary" disabled={set.isPending}>
          {t('goals.item_save')}
        </Button>
        <Button onClick={onDone}>{t('goals.cancel')}</Button>
      </div>
    </Form>
  )
}

import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { toNumber } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
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
      const part = Math.round(toNumber(values.share) * 100) / 10_000
      await set.mutateAsync({ share: part, from: values.from, etag })
      onDone()
    },
  })
  const labels = { share: t('goals.policy_share'), from: t('goals.policy_from') }
  return (
    <ActionForm form={form} labels={labels} action={t('goals.item_save')} onCancel={onDone}>
      <div className={g.fields}>
        <Field label={labels.share} help={t('goals.policy_share_help')} inputMode="decimal" {...form.field('share')} />
        <Field label={labels.from} help={t('goals.policy_from_help')} type="date" {...form.field('from')} />
      </div>
    </ActionForm>
  )
}

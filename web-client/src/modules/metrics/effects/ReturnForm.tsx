import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { toNumber } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { TextArea } from '@/shared/ui/TextArea'
import { type EffectCard, programmeQuery, useStateReturn } from './queries'

const schema = z.object({ benefit: required, assumption: required, cost: required })

/** What it was worth and what it cost; the programme's budget is suggested as its cost. */
export default function ReturnForm({ card, onDone }: { card: EffectCard; onDone: () => void }) {
  const t = useText()
  const state = useStateReturn(card)
  const budget = useQuery(programmeQuery(card.programmeId)).data?.budget
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      benefit: String(card.return?.benefit ?? ''),
      assumption: card.return?.assumption ?? '',
      cost: String(card.return?.cost ?? budget ?? ''),
    },
    onSubmit: async ({ benefit, assumption, cost }) => {
      await state.mutateAsync({ benefit: toNumber(benefit), assumption, cost: toNumber(cost) })
      onDone()
    },
  })
  const labels = {
    benefit: t('metrics.return_benefit'),
    assumption: t('metrics.return_assumption'),
    cost: t('metrics.return_cost'),
  }
  return (
    <ActionForm form={form} labels={labels} action={t('metrics.return_save')} onCancel={onDone}>
      <Field label={labels.benefit} inputMode="decimal" {...form.field('benefit')} />
      <TextArea
        label={labels.assumption}
        help={t('metrics.return_assumption_help')}
        maxLength={2000}
        {...form.field('assumption')}
      />
      <Field label={labels.cost} help={t('metrics.return_cost_help')} inputMode="decimal" {...form.field('cost')} />
    </ActionForm>
  )
}

import * as z from 'zod/mini'
import { useMe } from '@/api/session'
import { PersonField, PersonName } from '@/modules/people'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { Segmented } from '@/shared/ui/Segmented'
import { TextArea } from '@/shared/ui/TextArea'
import { type Review, useSetReview } from './queries'
import { bodyOf, decidedOf, idOf, type Subject, withDecided } from './rules'

const decisions = ['continue', 'change', 'stop'] as const
const schema = z.object({ decision: z.enum(decisions), reason: required, ownerId: required, nextOn: required })

/** What is decided of one subject. Who sees to it is whoever writes, until somebody else is found. */
export default function DecisionForm(props: { review: Review; subject: Subject; onDone: () => void }) {
  const { review, subject, onDone } = props
  const t = useText()
  const me = useMe()
  const set = useSetReview(review)
  const known = decidedOf(review.decisions, subject)
  const at = (name: string) => `${name}-${idOf(subject)}`
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      decision: known?.decision ?? 'continue',
      reason: known?.reason ?? '',
      ownerId: known?.ownerId ?? me.personId ?? '',
      nextOn: known?.nextOn ?? '',
    },
    refusedAt: { 'metrics.next-not-after': 'nextOn' },
    onSubmit: async (values) => {
      await set.mutateAsync(bodyOf(review, { decisions: withDecided(review, { ...subject, ...values }) }))
      onDone()
    },
  })
  const labels = { reason: t('metrics.reason'), ownerId: t('metrics.owner'), nextOn: t('metrics.next_on') }
  const ownerId = form.watch('ownerId')
  return (
    <ActionForm form={form} labels={labels} action={t('metrics.decision_save')} onCancel={onDone}>
      <Segmented
        label={t('metrics.decision')}
        value={form.watch('decision')}
        options={decisions.map((value) => ({ value, label: t(`metrics.decision_${value}`) }))}
        onChange={(decision) => form.setValue('decision', decision)}
      />
      <TextArea label={labels.reason} help={t('metrics.reason_help')} maxLength={2000} {...form.field('reason')} />
      <p className="small">
        {labels.ownerId}: <strong>{ownerId && <PersonName personId={ownerId} />}</strong>
      </p>
      <PersonField
        id={at('ownerId')}
        label={t('metrics.owner_other')}
        error={form.formState.errors.ownerId?.message}
        without=""
        onChoose={(personId) => personId && form.setValue('ownerId', personId)}
      />
      <Field label={labels.nextOn} help={t('metrics.next_on_help')} type="date" {...form.field('nextOn')} />
    </ActionForm>
  )
}

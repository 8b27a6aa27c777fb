import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { toNumberOrNone } from '@/shared/lib/typed'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import g from '../Goals.module.css'
import type { Pipeline } from './queries'

const schema = z.object({
  title: required,
  seats: required,
  startsOn: required,
  endsOn: required,
  cost: z.string(),
  externalHireCost: z.string(),
})

type Offered = Pick<Pipeline, 'title' | 'seats' | 'startsOn' | 'endsOn' | 'cost' | 'externalHireCost'>

interface OfferFormProps {
  offer?: Offered
  action: string
  onSave: (offer: Offered) => Promise<unknown>
  onCancel: () => void
}

export default function OfferForm({ offer, action, onSave, onCancel }: OfferFormProps) {
  const t = useText()
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      title: offer?.title ?? '',
      seats: String(offer?.seats ?? 5),
      startsOn: offer?.startsOn ?? '',
      endsOn: offer?.endsOn ?? '',
      cost: String(offer?.cost ?? ''),
      externalHireCost: String(offer?.externalHireCost ?? ''),
    },
    onSubmit: ({ seats, cost, externalHireCost, ...rest }) =>
      onSave({
        ...rest,
        seats: Number(seats),
        cost: toNumberOrNone(cost),
        externalHireCost: toNumberOrNone(externalHireCost),
      }),
  })
  const labels = {
    title: t('goals.reskill_title'),
    seats: t('goals.reskill_seats'),
    startsOn: t('goals.reskill_starts'),
    endsOn: t('goals.reskill_ends'),
    cost: t('goals.reskill_cost'),
    externalHireCost: t('goals.reskill_external_cost'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <ActionForm form={form} labels={labels} action={action} onCancel={onCancel}>
      <Field {...field('title')} maxLength={200} />
      <div className={g.fields}>
        <Field {...field('seats')} type="number" min={1} max={10_000} />
        <Field {...field('startsOn')} type="date" />
        <Field {...field('endsOn')} type="date" />
        <Field {...field('cost')} inputMode="decimal" />
        <Field {...field('externalHireCost')} inputMode="decimal" />
      </div>
    </ActionForm>
  )
}

import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import { type Place, type Plan, useDescribePlan } from './queries'

const schema = z.object({ title: required, until: required, purpose: z.string() })

interface EditPlanProps {
  place: Place
  plan: Plan
  etag: string
  onDone: () => void
}

export function EditPlan({ place, plan, etag, onDone }: EditPlanProps) {
  const t = useText()
  const describe = useDescribePlan(place)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { title: plan.title, until: plan.until, purpose: plan.purpose ?? '' },
    onSubmit: async ({ purpose, ...rest }) => {
      await describe.mutateAsync({ ...rest, purpose: purpose || null, etag })
      onDone()
    },
  })
  const labels = { title: t('goals.plan_title'), until: t('goals.plan_until'), purpose: t('goals.plan_purpose') }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <section className={g.part} aria-labelledby="edit-plan">
      <h2 id="edit-plan">{t('goals.plan_edit')}</h2>
      <ActionForm form={form} labels={labels} action={t('goals.item_save')} onCancel={onDone}>
        <Field {...field('title')} maxLength={200} />
        <Field {...field('until')} type="date" />
        <TextArea {...field('purpose')} maxLength={2000} />
      </ActionForm>
    </section>
  )
}

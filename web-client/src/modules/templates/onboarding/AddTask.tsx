import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import type { ArrangeProps } from './Arrange'
import m from './Onboarding.module.css'
import { parties } from './onboardingRules'
import { useAdd } from './queries'

const schema = z.object({ text: required, owner: z.enum(parties), due: required })

export function AddTask({ onboarding, onDone }: ArrangeProps) {
  const t = useText()
  const add = useAdd(onboarding.onboardingId)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { text: '', owner: 'manager', due: '' },
    refusedAt: { 'templates.outside-employment': 'due' },
    onSubmit: async (values) => {
      await add.mutateAsync(values)
      onDone()
    },
  })
  const labels = { text: t('onboarding.add_text'), owner: t('onboarding.add_owner'), due: t('onboarding.add_due') }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  return (
    <section aria-label={t('onboarding.add')}>
      <ActionForm form={form} labels={labels} action={t('onboarding.add_do')} onCancel={onDone}>
        <Field {...field('text')} maxLength={300} />
        <div className={m.fields}>
          <SelectField {...field('owner')}>
            {parties.map((party) => (
              <option key={party} value={party}>
                {t(`onboarding.owner_${party}`)}
              </option>
            ))}
          </SelectField>
          <Field {...field('due')} type="date" />
        </div>
      </ActionForm>
    </section>
  )
}

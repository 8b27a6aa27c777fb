import * as z from 'zod/mini'
import type { Answer } from '@/api/types'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { Field } from '@/shared/ui/Field'
import { endOfDay, furthestDay, scopes } from './keyRules'
import { useCreateServiceKey } from './queries'

interface KeyFormProps {
  onMade: (key: Answer<'createServiceKey'>) => void
  onCancel: () => void
}

/** Apart from its page, which most open without it. */
export default function KeyForm({ onMade, onCancel }: KeyFormProps) {
  const t = useText()
  const create = useCreateServiceKey()
  const labels = { name: t('admin.key_name'), scopes: t('admin.key_scopes'), expiresAt: t('admin.key_last_day') }
  const isNear = z.refine<string>((day) => day >= today() && day <= furthestDay(), t('admin.key_last_day_fault'))
  const form = useProblemForm({
    schema: z.object({
      name: required,
      scopes: z.array(z.enum(scopes)).check(z.minLength(1, t('admin.key_scopes_fault'))),
      expiresAt: required.check(isNear),
    }),
    defaultValues: { name: '', scopes: [], expiresAt: furthestDay() },
    refusedAt: { 'access.two-live-keys': 'name' },
    onSubmit: async (values) => {
      const made = await create.mutateAsync({ ...values, expiresAt: endOfDay(values.expiresAt) })
      if (made) onMade(made)
    },
  })
  const { errors } = form.formState
  return (
    <ActionForm form={form} labels={labels} action={t('admin.key_create')} onCancel={onCancel}>
      <Field
        label={labels.name}
        help={t('admin.key_name_help')}
        maxLength={100}
        autoComplete="off"
        {...form.field('name')}
      />
      <ChoiceField
        id="scopes"
        label={labels.scopes}
        error={errors.scopes?.message}
        choices={scopes.map((value) => ({ value, label: t(`admin.scope_${value}`) }))}
        chosen={form.watch('scopes')}
        onChange={(chosen) =>
          form.setValue(
            'scopes',
            scopes.filter((scope) => chosen.includes(scope)),
          )
        }
      />
      <Field
        label={labels.expiresAt}
        help={t('admin.key_last_day_help')}
        type="date"
        min={today()}
        max={furthestDay()}
        {...form.field('expiresAt')}
      />
    </ActionForm>
  )
}

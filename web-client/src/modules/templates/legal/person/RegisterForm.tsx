import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import l from '../Legal.module.css'
import { type MetBy, useRegister } from '../queries'
import { byHand } from '../words'

const schema = z.object({ on: required, how: z.string(), validTo: z.string(), note: z.string() })

interface OfRuleProps {
  personId: string
  ruleId: string
  onDone: () => void
}

export function RegisterForm({ personId, ruleId, onDone }: OfRuleProps) {
  const t = useText()
  const register = useRegister(personId, ruleId)
  const labels = {
    on: t('legal.met_on'),
    how: t('legal.met_how'),
    validTo: t('legal.valid_to'),
    note: t('legal.met_note'),
  }
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { on: today(), how: 'course', validTo: '', note: '' },
    refusedAt: { 'templates.day-to-come': 'on' },
    onSubmit: async ({ on, how, validTo, note }) => {
      await register.mutateAsync({ on, how: how as MetBy, validTo: validTo || null, note: note || null })
      onDone()
    },
  })
  return (
    <ActionForm form={form} labels={labels} action={t('legal.register_save')} onCancel={onDone}>
      <div className={l.fields}>
        <SelectField label={labels.how} {...form.field('how')}>
          {byHand.map((how) => (
            <option key={how} value={how}>
              {t(`legal.by_${how}`)}
            </option>
          ))}
        </SelectField>
        <Field label={labels.on} type="date" max={today()} {...form.field('on')} />
        <Field label={labels.validTo} help={t('legal.valid_to_help')} type="date" {...form.field('validTo')} />
      </div>
      <Field label={labels.note} help={t('legal.note_help')} maxLength={1000} {...form.field('note')} />
    </ActionForm>
  )
}

import { useState } from 'react'
import * as z from 'zod/mini'
import { useNames } from '@/modules/people'
import { today } from '@/shared/lib/days'
import { required, someIds } from '@/shared/lib/fields'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Button } from '@/shared/ui/Button'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import l from '../Legal.module.css'
import { type MetBy, useRegisterMany } from '../queries'
import { byHand } from '../words'

const schema = z.object({ personIds: someIds, on: required, how: z.string(), validTo: z.string() })

/** A course that many of those on the page went to. */
export default function RegisterMany({ ruleId, people }: { ruleId: string; people: readonly string[] }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  if (people.length === 0) return null
  if (isOpen) return <ManyForm ruleId={ruleId} people={people} onDone={() => setOpen(false)} />
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('legal.many')}</Button>
    </div>
  )
}

function ManyForm({ ruleId, people, onDone }: { ruleId: string; people: readonly string[]; onDone: () => void }) {
  const t = useText()
  const nameOf = useNames(people)
  const register = useRegisterMany(ruleId)
  const labels = {
    personIds: t('legal.many_who'),
    on: t('legal.met_on'),
    how: t('legal.met_how'),
    validTo: t('legal.valid_to'),
  }
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: { personIds: [], on: today(), how: 'course', validTo: '' },
    refusedAt: { 'templates.day-to-come': 'on', 'templates.own-obligation': 'personIds' },
    onSubmit: async ({ how, validTo, ...rest }) => {
      await register.mutateAsync({ ...rest, how: how as MetBy, validTo: validTo || null })
      notify({ key: 'met', text: t('legal.many_done', { count: rest.personIds.length }) })
      onDone()
    },
  })
  return (
    <section className={l.part} aria-label={t('legal.many')}>
      <ActionForm form={form} labels={labels} action={t('legal.register_save')} onCancel={onDone}>
        <ChoiceField
          id="personIds"
          label={labels.personIds}
          help={t('legal.many_help')}
          error={form.formState.errors.personIds?.message}
          choices={people.map((personId) => ({ value: personId, label: nameOf(personId) }))}
          chosen={form.watch('personIds')}
          onChange={(personIds) => form.setValue('personIds', personIds)}
        />
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
      </ActionForm>
    </section>
  )
}

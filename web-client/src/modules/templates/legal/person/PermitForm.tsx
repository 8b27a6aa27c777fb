import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { today } from '@/shared/lib/days'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import l from '../Legal.module.css'
import { permitsQuery, rulesQuery, useIssuePermit } from '../queries'

const schema = z.object({
  ruleId: required,
  types: required,
  employer: required,
  issuedOn: required,
  validTo: z.string(),
  conditions: z.string(),
})

const listOf = (text: string) =>
  text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Apart from its page, which most open without it. */
export default function PermitForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const t = useText()
  const localized = useLocalized()
  const issue = useIssuePermit(personId)
  const rules = useQuery(rulesQuery).data?.items.filter((rule) => rule.requires.kind === 'evidence' && !rule.isRetired)
  const { data } = useQuery(permitsQuery(personId))
  const labels = {
    ruleId: t('legal.permit_rule'),
    types: t('legal.permit_types'),
    employer: t('legal.permit_employer'),
    issuedOn: t('legal.permit_day'),
    validTo: t('legal.valid_to'),
    conditions: t('legal.permit_conditions'),
  }
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      ruleId: '',
      types: '',
      employer: data?.items[0]?.employer ?? '',
      issuedOn: today(),
      validTo: '',
      conditions: '',
    },
    refusedAt: { 'templates.day-to-come': 'issuedOn' },
    onSubmit: async ({ types, validTo, conditions, ...rest }) => {
      await issue.mutateAsync({
        ...rest,
        types: listOf(types),
        validTo: validTo || null,
        conditions: conditions || null,
      })
      onDone()
    },
  })
  return (
    <section className={l.part} aria-label={t('legal.permit_new')}>
      <ActionForm form={form} labels={labels} action={t('legal.permit_save')} onCancel={onDone}>
        <div className={l.fields}>
          <SelectField label={labels.ruleId} {...form.field('ruleId')}>
            <option value="">{t('app.choose')}</option>
            {rules?.map((rule) => (
              <option key={rule.ruleId} value={rule.ruleId}>
                {localized(rule.title)}
              </option>
            ))}
          </SelectField>
          <Field label={labels.employer} maxLength={200} {...form.field('employer')} />
          <Field label={labels.issuedOn} type="date" max={today()} {...form.field('issuedOn')} />
          <Field label={labels.validTo} help={t('legal.valid_to_help')} type="date" {...form.field('validTo')} />
        </div>
        <Field label={labels.types} help={t('legal.permit_types_help')} {...form.field('types')} />
        <TextArea label={labels.conditions} maxLength={1000} {...form.field('conditions')} />
      </ActionForm>
    </section>
  )
}

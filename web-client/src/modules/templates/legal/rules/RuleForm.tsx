import { useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import l from '../Legal.module.css'
import type { Rule, RuleBody } from '../queries'
import { AppliesFields } from './AppliesFields'
import { MeetsFields } from './MeetsFields'
import { bodyOf, grounds, type RuleValues, ruleSchema, valuesOf } from './ruleValues'
import { useRuleLabels } from './useRuleLabels'

interface RuleFormProps {
  rule?: Rule
  onSubmit: (body: RuleBody) => Promise<unknown>
  onCancel: () => void
}

/** Apart from its page, which most read without it. */
export default function RuleForm({ rule, onSubmit, onCancel }: RuleFormProps) {
  const t = useText()
  const labels = useRuleLabels()
  const form = useProblemForm<RuleValues>({
    schema: ruleSchema({
      source: t('legal.source_https'),
      months: t('legal.months_missing'),
      counts: t('legal.counts_missing'),
      key: t('legal.key_form'),
    }),
    defaultValues: valuesOf(rule),
    refusedAt: { 'templates.rule-key-taken': 'key' },
    onSubmit: (values) => onSubmit(bodyOf(values)),
  })
  const kind = form.watch('kind')
  return (
    <section className={l.part} aria-labelledby="rule-form">
      <h2 id="rule-form">{t(rule ? 'legal.rule_edit' : 'legal.rule_new')}</h2>
      {rule && <p className="soft">{t('legal.rule_edit_why')}</p>}
      <ActionForm form={form} labels={labels} action={t('legal.rule_save')} onCancel={onCancel}>
        <div className={l.fields}>
          <Field label={labels.titleSv} maxLength={200} {...form.field('titleSv')} />
          <Field label={labels.titleEn} maxLength={200} lang="en" {...form.field('titleEn')} />
        </div>
        <TextArea label={labels.asksSv} help={t('legal.asks_help')} maxLength={2000} {...form.field('asksSv')} />
        <TextArea label={labels.asksEn} maxLength={2000} lang="en" {...form.field('asksEn')} />
        <fieldset className={l.group}>
          <legend>{t('legal.ground')}</legend>
          <div className={l.fields}>
            <Field label={labels.lawReference} maxLength={200} {...form.field('lawReference')} />
            <SelectField label={labels.restsOn} {...form.field('restsOn')}>
              {grounds.map((ground) => (
                <option key={ground} value={ground}>
                  {t(`legal.rests_${ground}`)}
                </option>
              ))}
            </SelectField>
            <Field label={labels.source} help={t('legal.source_help')} type="url" {...form.field('source')} />
            <Field label={labels.key} help={t('legal.key_help')} maxLength={60} {...form.field('key')} />
          </div>
        </fieldset>
        <MeetsFields form={form} labels={labels} />
        {kind !== 'nothing' && <AppliesFields form={form} labels={labels} />}
        <TextArea label={labels.note} maxLength={2000} {...form.field('note')} />
      </ActionForm>
    </section>
  )
}

import type { UseFormReturn } from 'react-hook-form'
import { PickItems, useNamedItems } from '@/modules/goals'
import { useText } from '@/shared/lib/locale'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { TextArea } from '@/shared/ui/TextArea'
import l from '../Legal.module.css'
import { MetBySkill } from './MetBySkill'
import { bases, kinds, type RuleValues } from './ruleValues'
import type { RuleLabels } from './useRuleLabels'

export interface RuleFieldsProps {
  form: UseFormReturn<RuleValues> & {
    field: (
      name: keyof RuleValues,
    ) => { id: string; error: string | undefined } & ReturnType<UseFormReturn<RuleValues>['register']>
  }
  labels: RuleLabels
}

/** What meets it, and for how long. */
export function MeetsFields({ form, labels }: RuleFieldsProps) {
  const t = useText()
  const [kind, basis] = form.watch(['kind', 'basis'])
  const items = useNamedItems(form.watch('learningItemIds'))
  return (
    <fieldset className={l.group}>
      <legend>{t('legal.meets')}</legend>
      <SelectField label={labels.kind} {...form.field('kind')}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`legal.kind_${one}`)}
          </option>
        ))}
      </SelectField>
      {kind !== 'nothing' && (
        <>
          <TextArea label={labels.countsSv} maxLength={1000} {...form.field('countsSv')} />
          <TextArea label={labels.countsEn} maxLength={1000} lang="en" {...form.field('countsEn')} />
          <div className={l.fields}>
            <SelectField label={labels.basis} {...form.field('basis')}>
              {bases.map((one) => (
                <option key={one} value={one}>
                  {t(`legal.basis_${one}`)}
                </option>
              ))}
            </SelectField>
            {basis !== 'none' && <Field label={labels.months} inputMode="numeric" {...form.field('months')} />}
            <Field label={labels.warnDays} inputMode="numeric" {...form.field('warnDays')} />
          </div>
        </>
      )}
      {kind === 'evidence' && (
        <>
          <p className="soft small">{t('legal.meets_by_itself')}</p>
          <PickItems
            legend={labels.learningItemIds}
            items={items}
            onChange={(chosen) =>
              form.setValue(
                'learningItemIds',
                chosen.map(({ itemId }) => itemId),
              )
            }
          />
          <MetBySkill skillId={form.watch('skillId')} onChange={(skillId) => form.setValue('skillId', skillId)} />
        </>
      )}
    </fieldset>
  )
}

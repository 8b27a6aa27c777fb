import { useQuery } from '@tanstack/react-query'
import { PickRoles } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { CheckBox } from '@/shared/ui/CheckBox'
import { ChoiceField } from '@/shared/ui/ChoiceField'
import { Field } from '@/shared/ui/Field'
import l from '../Legal.module.css'
import { sitesQuery } from '../queries'
import type { RuleFieldsProps } from './MeetsFields'

/** Whom it is asked of. Of the employer only a place and a number are asked. */
export function AppliesFields({ form, labels }: RuleFieldsProps) {
  const t = useText()
  const sites = useQuery(sitesQuery).data?.items.filter((site) => !site.isClosed) ?? []
  const isOfPeople = form.watch('kind') === 'evidence'
  return (
    <fieldset className={l.group}>
      <legend>{t('legal.applies')}</legend>
      <p className="soft small">{t('legal.applies_help')}</p>
      {isOfPeople && (
        <>
          <Field label={labels.taskTags} help={t('legal.tags_help')} {...form.field('taskTags')} />
          <PickRoles
            label={labels.roleProfileIds}
            roleProfileIds={form.watch('roleProfileIds')}
            onChange={(roleProfileIds) => form.setValue('roleProfileIds', roleProfileIds)}
          />
          <CheckBox
            label={labels.managersOnly}
            checked={form.watch('managersOnly')}
            onChange={(managersOnly) => form.setValue('managersOnly', managersOnly)}
          />
        </>
      )}
      {sites.length > 0 && (
        <ChoiceField
          id="siteIds"
          label={labels.siteIds}
          choices={sites.map((site) => ({ value: site.siteId, label: site.name }))}
          chosen={form.watch('siteIds')}
          onChange={(siteIds) => form.setValue('siteIds', siteIds)}
        />
      )}
      <Field
        label={labels.minHeadcount}
        help={t('legal.headcount_help')}
        inputMode="numeric"
        {...form.field('minHeadcount')}
      />
    </fieldset>
  )
}

import { useState } from 'react'
import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import type { PlanTemplate, TemplateBody } from './queries'
import { TemplateItems } from './TemplateItems'
import { beginsActive, editedItem, isWhole, itemBody, newItem, type TemplateType, templateTypes } from './templateRules'

const schema = z.object({ type: z.enum(templateTypes), title: required, days: required, purpose: z.string() })

interface TemplateFormProps {
  template?: PlanTemplate
  onSave: (body: TemplateBody) => Promise<unknown>
  onCancel: () => void
}

/** Apart from its pages, which most open without it. */
export default function TemplateForm({ template, onSave, onCancel }: TemplateFormProps) {
  const t = useText()
  const localized = useLocalized()
  const [items, setItems] = useState(
    () =>
      template?.items.map((item, at) => editedItem(item, String(at), localized(item.skill ?? null))) ?? [newItem('0')],
  )
  const [isUnfinished, setIsUnfinished] = useState(false)
  const form = useProblemForm<z.infer<typeof schema>>({
    schema,
    defaultValues: {
      type: (template?.type as TemplateType | undefined) ?? 'legal',
      title: template?.title ?? '',
      days: String(template?.days ?? 90),
      purpose: template?.purpose ?? '',
    },
    onSubmit: async ({ days, purpose, ...rest }) => {
      const whole = items.every((item) => isWhole(item, Number(days)))
      setIsUnfinished(!whole)
      if (whole) await onSave({ ...rest, days: Number(days), purpose: purpose || null, items: items.map(itemBody) })
    },
  })
  const labels = {
    title: t('goals.plan_title'),
    days: t('goals.template_days'),
    purpose: t('goals.plan_purpose'),
  }
  const field = (name: keyof typeof labels) => ({ label: labels[name], ...form.field(name) })
  const type = form.watch('type')
  return (
    <section className={g.part} aria-labelledby="template-form">
      <h2 id="template-form">{t(template ? 'goals.template_edit' : 'goals.template_new')}</h2>
      <ActionForm form={form} labels={labels} action={t('goals.template_save')} onCancel={onCancel}>
        <Field {...field('title')} maxLength={200} />
        <div className={g.fields}>
          <SelectBox
            label={t('goals.plan_type')}
            value={type}
            onChange={(next) => form.setValue('type', next as TemplateType)}
          >
            {templateTypes.map((one) => (
              <option key={one} value={one}>
                {t(`goals.plan_type_${one}`)}
              </option>
            ))}
          </SelectBox>
          <Field {...field('days')} type="number" min={1} max={1830} />
        </div>
        <p className="soft small">{t(beginsActive(type) ? 'goals.template_begins' : 'goals.template_proposes')}</p>
        <TextArea {...field('purpose')} maxLength={2000} />
        <TemplateItems items={items} onChange={setItems} />
        {isUnfinished && <p role="alert">{t('goals.template_unfinished')}</p>}
      </ActionForm>
    </section>
  )
}

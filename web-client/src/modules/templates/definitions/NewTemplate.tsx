import { useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import type { Answer } from '@/api/types'
import { required } from '@/shared/lib/fields'
import { useLocale, useLocalized, useText } from '@/shared/lib/locale'
import { useProblemForm } from '@/shared/lib/useProblemForm'
import { ActionForm } from '@/shared/ui/ActionForm'
import { Field } from '@/shared/ui/Field'
import { SelectField } from '@/shared/ui/SelectField'
import { kinds, type TemplateKind } from './content'
import { useAddTemplate } from './queries'

interface NewTemplateProps {
  templates: Answer<'listTemplates'>['items']
  onCancel: () => void
}

const schema = z.object({ title: required, kind: z.enum(kinds), copyOf: z.string() })

/** A name and a kind; what is asked comes in the builder. */
export function NewTemplate({ templates, onCancel }: NewTemplateProps) {
  const t = useText()
  const { locale } = useLocale()
  const localized = useLocalized()
  const navigate = useNavigate()
  const add = useAddTemplate()
  const form = useProblemForm<{ title: string; kind: TemplateKind; copyOf: string }>({
    schema,
    defaultValues: { title: '', kind: 'form', copyOf: '' },
    onSubmit: async ({ title, kind, copyOf }) => {
      const named = locale === 'sv' ? { sv: title, en: null } : { sv: null, en: title }
      const templateId = await add.mutateAsync({ kind, title: named, ...(copyOf && { copyOf }) })
      await navigate({ to: '/templates/$templateId', params: { templateId } })
    },
  })
  const labels = { title: t('templates.name'), kind: t('templates.kind'), copyOf: t('templates.copy_of') }
  const kind = form.watch('kind')
  return (
    <ActionForm form={form} labels={labels} action={t('templates.begin')} onCancel={onCancel}>
      <Field label={labels.title} maxLength={200} {...form.field('title')} />
      <SelectField label={labels.kind} help={t(`templates.kind_${kind}_means`)} {...form.field('kind')}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`templates.kind_${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={labels.copyOf} {...form.field('copyOf')}>
        <option value="">{t('templates.copy_nothing')}</option>
        {templates
          .filter((template) => template.kind === kind)
          .map((template) => (
            <option key={template.templateId} value={template.templateId}>
              {localized(template.title)}
            </option>
          ))}
      </SelectField>
    </ActionForm>
  )
}

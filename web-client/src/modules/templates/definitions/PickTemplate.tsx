import type { ComponentProps } from 'react'
import { useLocalized } from '@/shared/lib/locale'
import { SelectField } from '@/shared/ui/SelectField'
import type { Published } from './queries'

interface PickTemplateProps extends ComponentProps<typeof SelectField> {
  templates: Published | undefined
  /** What stands there before one has chosen; without it the first is chosen. */
  none?: string
}

/** Which of those that are published a new one is made from. */
export function PickTemplate({ templates = [], none, ...select }: PickTemplateProps) {
  const localized = useLocalized()
  return (
    // made anew when they come: a select does not choose what it did not have
    <SelectField key={templates.length} {...select}>
      {none && <option value="">{none}</option>}
      {templates.map(({ templateId, title }) => (
        <option key={templateId} value={templateId}>
          {localized(title)}
        </option>
      ))}
    </SelectField>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectField } from '@/shared/ui/SelectField'
import { templatesQuery } from '../definitions/queries'
import d from './Documents.module.css'
import { useBeginDocument } from './queries'

/** A form to be filled in about the person, from one of those that are published. */
export function BeginForm({ personId }: { personId: string }) {
  const t = useText()
  const localized = useLocalized()
  const navigate = useNavigate()
  const { data } = useSuspenseQuery(templatesQuery({ kind: 'form', archived: false }))
  const begin = useBeginDocument(personId)
  const [templateId, setTemplateId] = useState('')
  const forms = data.items.filter(({ current }) => current !== null)
  if (!forms.length) return null
  return (
    <div className={d.begin}>
      <SelectField
        label={t('documents.choose_form')}
        value={templateId}
        onChange={({ target }) => setTemplateId(target.value)}
      >
        <option value="">{t('app.choose')}</option>
        {forms.map((form) => (
          <option key={form.templateId} value={form.templateId}>
            {localized(form.title)}
          </option>
        ))}
      </SelectField>
      <Button
        kind="primary"
        disabled={!templateId || begin.isPending}
        onClick={() =>
          begin.mutate(templateId, {
            onSuccess: (documentId) => void navigate({ to: '/documents/$documentId', params: { documentId } }),
          })
        }
      >
        {t('documents.begin')}
      </Button>
      {begin.error && <PanelError error={begin.error} />}
    </div>
  )
}

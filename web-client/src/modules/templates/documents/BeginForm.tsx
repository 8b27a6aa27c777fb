import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { PickTemplate } from '../definitions/PickTemplate'
import { publishedQuery } from '../definitions/queries'
import d from './Documents.module.css'
import { useBeginDocument } from './queries'

/** A form to be filled in about the person, from one of those that are published. */
export function BeginForm({ personId }: { personId: string }) {
  const t = useText()
  const navigate = useNavigate()
  const { data: forms } = useSuspenseQuery(publishedQuery('form'))
  const begin = useBeginDocument(personId)
  const [templateId, setTemplateId] = useState('')
  if (!forms.length) return null
  return (
    <div className={d.begin}>
      <PickTemplate
        label={t('documents.choose_form')}
        templates={forms}
        none={t('app.choose')}
        value={templateId}
        onChange={({ target }) => setTemplateId(target.value)}
      />
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

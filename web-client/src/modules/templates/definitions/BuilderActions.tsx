import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import d from './Definitions.module.css'
import { type Template, useArchive, useDiscardDraft } from './queries'

interface ActionsProps {
  template: Template
  isSaved: boolean
  onPublish: () => void
}

/** What can be done with the template as a whole. */
export function BuilderActions({ template, isSaved, onPublish }: ActionsProps) {
  const t = useText()
  const archive = useArchive(template.templateId)
  const discard = useDiscardDraft(template.templateId)
  const { draft, current, faults, isArchived, version } = template
  const hindrance = !draft ? t('templates.nothing_to_publish') : faults.length ? t('templates.faults_first') : undefined
  return (
    <>
      {!isArchived && (
        <span className={d.hinted}>
          <Button
            kind="primary"
            disabled={hindrance !== undefined}
            aria-describedby={hindrance ? 'hindrance' : undefined}
            onClick={onPublish}
          >
            {t('templates.publish')}
          </Button>
          {hindrance && (
            <span id="hindrance" className="soft small">
              {hindrance}
            </span>
          )}
        </span>
      )}
      {draft && current !== null && (
        <Button kind="quiet" disabled={!isSaved || discard.isPending} onClick={() => discard.mutate(version)}>
          {t('templates.discard')}
        </Button>
      )}
      {current !== null && (
        <Button kind="quiet" disabled={archive.isPending} onClick={() => archive.mutate(!isArchived)}>
          {t(isArchived ? 'templates.restore' : 'templates.archive')}
        </Button>
      )}
    </>
  )
}

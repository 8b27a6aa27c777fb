import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import d from './Definitions.module.css'
import { DifferenceList } from './DifferenceList'
import { differenceQuery, runningQuery, type Template, usePublish } from './queries'

interface PublishProps {
  template: Template
  onDone: () => void
  onCancel: () => void
}

/** Before one publishes: what is changed, and how many go on with the version that they have. */
export function Publish({ template, onDone, onCancel }: PublishProps) {
  const t = useText()
  const number = (template.current ?? 0) + 1
  const publish = usePublish(template.templateId)
  const { data: difference } = useQuery({
    ...differenceQuery(template.templateId, number),
    enabled: template.current !== null,
  })
  const { data: running } = useQuery({ ...runningQuery(template.templateId), enabled: template.current !== null })
  return (
    <section className={d.confirm} aria-labelledby="publish">
      <h2 id="publish">{t('templates.publish_title', { number })}</h2>
      <p>
        {template.current === null
          ? t('templates.publish_first')
          : t('templates.publish_next', { count: running?.running ?? 0 })}
      </p>
      {difference && <DifferenceList difference={difference} />}
      {publish.error && <PanelError error={publish.error} />}
      <p className={d.actions}>
        <Button
          kind="primary"
          disabled={publish.isPending}
          onClick={() =>
            publish.mutate(template.version, {
              onSuccess: () => {
                notify({ key: 'published', text: t('templates.published', { number }) })
                onDone()
              },
            })
          }
        >
          {t('templates.publish_now', { number })}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </p>
    </section>
  )
}

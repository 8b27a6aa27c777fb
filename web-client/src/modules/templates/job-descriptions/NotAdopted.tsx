import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import m from './Jobs.module.css'
import { notAdopted, refusalOf } from './jobRules'
import { type JobDescription, usePublishAgain } from './queries'

/** Why an approved description has no role profile, and a way to try again; nothing where it has. */
export function NotAdopted({ description }: { description: JobDescription }) {
  const t = useText()
  const publish = usePublishAgain(description)
  const code = notAdopted(description)
  if (!code) return null
  return (
    <div className={m.note} role="alert">
      <p>
        {t('jobdescription.refused_lead')} {t(`jobdescription.refused_${refusalOf(code)}`)}
      </p>
      {publish.error && <PanelError error={publish.error} />}
      <Button disabled={publish.isPending} onClick={() => publish.mutate(undefined)}>
        {t('jobdescription.publish_again')}
      </Button>
    </div>
  )
}

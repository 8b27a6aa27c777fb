import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { Content } from './Content'
import m from './Jobs.module.css'
import { type JobDescription, useApprove, useDiscard, useSubmit } from './queries'
import { ReturnForm } from './ReturnForm'

/** The next version, for those who write: where it stands, and what can be done with it. */
export default function DraftPart({ description }: { description: JobDescription }) {
  const t = useText()
  const { jobDescriptionId, draft, submittedBy, mayApprove, versions, returnReason, sections } = description
  const [submit, approve, discard] = [useSubmit(description), useApprove(description), useDiscard(description)]
  const [isReturning, setIsReturning] = useState(false)
  // what is shown changes with the answer, and this part may be gone by then
  const run = (change: typeof submit, text: string) => () =>
    void change.mutateAsync(undefined).then(
      () => notify({ key: 'job-description', text }),
      () => undefined,
    )
  const failure = submit.error ?? approve.error ?? discard.error
  const current = versions[0]?.number
  return (
    <section className={m.part} aria-labelledby="draft">
      <h2 id="draft">{t('jobdescription.draft')}</h2>
      <p className="soft">{submittedBy ? <InReview submittedBy={submittedBy} /> : t('jobdescription.draft_lead')}</p>
      {returnReason && (
        <div className={m.note}>
          <strong>{t('jobdescription.came_back')}</strong>
          <p>{returnReason}</p>
        </div>
      )}
      {mayApprove && <p className="soft small">{t('jobdescription.approve_lead')}</p>}
      {submittedBy && !mayApprove && <p className="soft small">{t('jobdescription.own_submission')}</p>}
      {failure && <PanelError error={failure} />}
      {isReturning ? (
        <ReturnForm description={description} onDone={() => setIsReturning(false)} />
      ) : (
        <div className={m.actions} data-no-print>
          {!submittedBy && (
            <Button kind="primary" disabled={submit.isPending} onClick={run(submit, t('jobdescription.submitted'))}>
              {t('jobdescription.submit')}
            </Button>
          )}
          {mayApprove && (
            <Button kind="primary" disabled={approve.isPending} onClick={run(approve, t('jobdescription.approved'))}>
              {t('jobdescription.approve')}
            </Button>
          )}
          {submittedBy && (
            <Button onClick={() => setIsReturning(true)}>
              {t(mayApprove ? 'jobdescription.return' : 'jobdescription.take_back')}
            </Button>
          )}
          {!submittedBy && current && (
            <Button kind="quiet" disabled={discard.isPending} onClick={run(discard, t('jobdescription.discarded'))}>
              {t('jobdescription.discard')}
            </Button>
          )}
          {current && (
            <Link
              to="/job-descriptions/$jobDescriptionId"
              params={{ jobDescriptionId }}
              search={{ compare: `${current}-draft` }}
            >
              {t('jobdescription.compare_draft')}
            </Link>
          )}
        </div>
      )}
      {!current && draft && (
        <div className={m.draft}>
          <Content sections={sections} content={draft} />
        </div>
      )}
    </section>
  )
}

function InReview({ submittedBy }: { submittedBy: string }) {
  const t = useText()
  return t('jobdescription.in_review_by', { name: useName(submittedBy) })
}

import { isRunning } from '@/api/jobs'
import type { Job } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { JobProgress } from '@/shared/ui/JobProgress'
import s from '../People.module.css'
import { useCancelJob } from '../queries'
import { Differences } from './Differences'
import { Rejections } from './Rejections'

interface ImportJobProps {
  job: Job
  /** What the dry run says of the whole file. */
  said: string
  /** What a row says that brings in something new. */
  isNew: string
  /** What a field is called that a row changes, where it is not a person's. */
  nameOf?: (field: string) => string
  isStarting: boolean
  /** Undefined when this browser no longer knows what the dry run was made of. */
  onRun: (() => void) | undefined
  onStartOver: () => void
}

export function ImportJob({ job, said, isNew, nameOf, isStarting, onRun, onStartOver }: ImportJobProps) {
  const t = useText()
  const cancel = useCancelJob(job.jobId)
  const isTried = job.isDryRun && job.state === 'completed'
  return (
    <section className={s.part} aria-labelledby="job">
      <h2 id="job">{job.title}</h2>
      <JobProgress job={job} />
      {isTried && <p>{said}</p>}
      {isTried && !onRun && <p className="soft">{t('people.plan_lost')}</p>}
      <div className={s.actions}>
        {isTried && onRun && (
          <Button kind="primary" onClick={onRun} disabled={isStarting}>
            {t('people.run')}
          </Button>
        )}
        {isRunning(job) ? (
          <Button onClick={() => cancel.mutate()} disabled={cancel.isPending || job.isCancelling}>
            {t('people.cancel')}
          </Button>
        ) : (
          <Button kind="quiet" onClick={onStartOver}>
            {t('people.other_file')}
          </Button>
        )}
      </div>
      {isTried && job.created + job.updated > 0 && <Differences jobId={job.jobId} isNew={isNew} nameOf={nameOf} />}
      {job.rejected + job.remarked > 0 && !isRunning(job) && <Rejections job={job} />}
    </section>
  )
}

import { isRunning } from '@/api/jobs'
import type { Job } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { JobProgress } from '@/shared/ui/JobProgress'
import g from '../Goals.module.css'
import { NewCompletions } from './NewCompletions'
import { RejectedCompletions } from './RejectedCompletions'

interface CompletionJobProps {
  job: Job
  isStarting: boolean
  /** Undefined when this browser no longer knows what the dry run was made of. */
  onRun: (() => void) | undefined
  onStartOver: () => void
}

export function CompletionJob({ job, isStarting, onRun, onStartOver }: CompletionJobProps) {
  const t = useText()
  const isTried = job.isDryRun && job.state === 'completed'
  return (
    <section className={g.part} aria-labelledby="job">
      <h2 id="job">{job.title}</h2>
      <JobProgress job={job} />
      {isTried && <p>{t('goals.completions_would', { created: job.created, skipped: job.skipped })}</p>}
      {isTried && !onRun && <p className="soft">{t('goals.completions_plan_lost')}</p>}
      <div className={g.actions}>
        {isTried && onRun && (
          <Button kind="primary" onClick={onRun} disabled={isStarting}>
            {t('goals.completions_run')}
          </Button>
        )}
        {!isRunning(job) && (
          <Button kind="quiet" onClick={onStartOver}>
            {t('goals.completions_other_file')}
          </Button>
        )}
      </div>
      {isTried && job.created > 0 && <NewCompletions jobId={job.jobId} />}
      {job.rejected > 0 && !isRunning(job) && <RejectedCompletions jobId={job.jobId} count={job.rejected} />}
    </section>
  )
}

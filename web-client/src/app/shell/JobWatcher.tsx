import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isRunning, useJob } from '@/api/jobs'
import { unwatchJob } from '@/shared/lib/jobPlans'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'

export default function JobWatcher({ jobIds }: { jobIds: string[] }) {
  return jobIds.map((jobId) => <WatchedJob key={jobId} jobId={jobId} />)
}

function WatchedJob({ jobId }: { jobId: string }) {
  const t = useText()
  const client = useQueryClient()
  const { data: job, isError } = useJob(jobId)
  const isOver = isError || (job !== undefined && !isRunning(job))

  useEffect(() => {
    if (!isOver) return
    unwatchJob(jobId)
    // What the job changed is read anew on the page that is open.
    void client.invalidateQueries()
    if (!job) return
    const isDone = job.state === 'completed'
    const text = isDone ? t('app.job_ended', { job: job.title }) : t('app.job_failed', { job: job.title })
    notify({ key: `job-${jobId}`, text, tone: isDone ? undefined : 'error' })
  }, [isOver, job, jobId, t, client])
  return null
}

import type { Job } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import m from '../Mentoring.module.css'

/** What a job came to, in the words of what it did. */
export function Outcome({ job }: { job: Job }) {
  const t = useText()
  if (job.state === 'failed') return <p role="alert">{job.problem ?? t('mentoring.job_failed')}</p>
  if (job.kind === 'mentoring.publish-pairs')
    return (
      <p className={m.note} role="status">
        {t('mentoring.published_told', { count: job.created })}
        {job.skipped > 0 && ` ${t('mentoring.published_skipped', { count: job.skipped })}`}
      </p>
    )
  if (job.kind === 'mentoring.take-back-pairs')
    return (
      <p className={m.note} role="status">
        {t('mentoring.taken_back_told', { count: job.updated })}
        {job.skipped > 0 && ` ${t('mentoring.taken_back_skipped', { count: job.skipped })}`}
      </p>
    )
  return null
}

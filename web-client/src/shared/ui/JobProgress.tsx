import { isRunning } from '@/api/jobs'
import type { Job } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from './JobProgress.module.css'
import { Tag } from './Tag'

const tones = { requested: 'wait', running: 'wait', completed: 'good', failed: 'bad', cancelled: 'plain' } as const

export function JobProgress({ job }: { job: Job }) {
  const t = useText()
  const { number } = useFormats()
  const counts = [
    [t('app.job_created'), job.created],
    [t('app.job_updated'), job.updated],
    [t('app.job_skipped'), job.skipped],
    [t('app.job_rejected'), job.rejected],
    ...(job.remarked > 0 ? [[t('app.job_remarked'), job.remarked] as const] : []),
  ] as const
  return (
    <section className={s.job} aria-label={job.title}>
      <p className={s.line} aria-live="polite">
        <Tag tone={tones[job.state]}>{t(`app.job_state_${job.state}`)}</Tag>
        <span className="num">
          {job.total === null
            ? t('app.job_done', { done: number(job.done) })
            : t('app.job_done_of', { done: number(job.done), total: number(job.total) })}
        </span>
        {job.isDryRun && <span className="soft">{t('app.job_dry_run')}</span>}
      </p>
      <progress
        className={s.bar}
        aria-label={t('app.job_progress')}
        value={job.done}
        max={job.total || job.done || 1}
      />
      {isRunning(job) && <p className="soft small">{t('app.job_may_leave')}</p>}
      {job.problem && <p className={s.problem}>{job.problem}</p>}
      <dl className={s.counts}>
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

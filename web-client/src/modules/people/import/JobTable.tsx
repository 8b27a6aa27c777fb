import { Link } from '@tanstack/react-router'
import type { Job } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { jobPage } from './jobPage'

const tones = { requested: 'wait', running: 'wait', completed: 'good', failed: 'bad', cancelled: 'plain' } as const

export function JobTable({ jobs }: { jobs: readonly Job[] }) {
  const t = useText()
  const { dateTime, number } = useFormats()
  if (jobs.length === 0) return <p className="soft">{t('people.jobs_none')}</p>
  return (
    <Table
      label={t('people.jobs')}
      heads={[
        t('people.job'),
        t('people.job_state'),
        t('people.job_started'),
        count(t('app.job_created')),
        count(t('app.job_updated')),
        count(t('app.job_rejected')),
      ]}
    >
      {jobs.map((job) => (
        <tr key={job.jobId}>
          <th scope="row">
            <Link to={jobPage(job.kind)} search={{ job: job.jobId }}>
              {job.title}
            </Link>
            {job.isDryRun && <p className="soft">{t('app.job_dry_run')}</p>}
          </th>
          <td>
            <Tag tone={tones[job.state]}>{t(`app.job_state_${job.state}`)}</Tag>
          </td>
          <td>{job.startedAt ? dateTime(job.startedAt) : '–'}</td>
          <td data-num>{number(job.created)}</td>
          <td data-num>{number(job.updated)}</td>
          <td data-num>{number(job.rejected)}</td>
        </tr>
      ))}
    </Table>
  )
}

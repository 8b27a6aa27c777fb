import { useQuery } from '@tanstack/react-query'
import type { Job } from '@/api/types'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PanelError } from '@/shared/ui/PanelError'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../People.module.css'
import { rejectionsFile, rejectionsQuery } from '../queries'
import m from './MapColumns.module.css'
import { RowGroups } from './RowGroups'

/** Which rows did not come in, and which came in although they contradict themselves; gathered by what puts them right. */
export function Rejections({ job }: { job: Job }) {
  const t = useText()
  const { data, error, refetch } = useQuery(rejectionsQuery(job.jobId))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  return (
    <div className={m.groups}>
      {job.rejected > 0 && (
        <section className={s.part} aria-labelledby="rejections">
          <h2 id="rejections">{t('people.rejections', { count: job.rejected })}</h2>
          <RowGroups rows={data.items.filter((row) => !row.isTaken)} />
        </section>
      )}
      {job.remarked > 0 && (
        <section className={s.part} aria-labelledby="remarks">
          <h2 id="remarks">{t('people.remarks', { count: job.remarked })}</h2>
          <p>{t('people.remarks_lead')}</p>
          <RowGroups rows={data.items.filter((row) => row.isTaken)} />
        </section>
      )}
      {data.nextCursor && <p className="soft">{t('people.rejections_first', { count: data.items.length })}</p>}
      <p>
        <a className={buttonClass()} href={rejectionsFile(job.jobId)} download>
          {t('people.rejections_csv')}
        </a>
      </p>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count as numbers } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { rejectedQuery } from './queries'

/** Which rows did not come in, and why. */
export function RejectedCompletions({ jobId, count }: { jobId: string; count: number }) {
  const t = useText()
  const { data, error, refetch } = useQuery(rejectedQuery(jobId))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  const title = t('goals.completions_rejected', { count })
  return (
    <section className={g.part} aria-labelledby="rejected">
      <h2 id="rejected">{title}</h2>
      <div>
        <a className={buttonClass()} href={`/api/v1/jobs/${jobId}/errors`} download>
          {t('goals.completions_rejected_csv')}
        </a>
      </div>
      <Table
        label={title}
        heads={[numbers(t('goals.completions_row')), t('goals.completions_column'), t('goals.completions_why')]}
      >
        {data.items.map(({ row, column, code, reason }) => (
          <tr key={`${row} ${column} ${code}`}>
            <td data-num>{row}</td>
            <td>{column ?? '–'}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

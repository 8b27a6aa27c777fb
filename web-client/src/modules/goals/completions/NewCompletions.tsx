import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { newCompletionsQuery } from './queries'

/** What the dry run found that the import would record, before anything is written. */
export function NewCompletions({ jobId }: { jobId: string }) {
  const t = useText()
  const { data, error, refetch } = useQuery(newCompletionsQuery(jobId))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  return (
    <section className={g.part} aria-labelledby="new-completions">
      <h2 id="new-completions">{t('goals.completions_new')}</h2>
      {data.nextCursor && <p className="soft">{t('goals.completions_first', { count: data.items.length })}</p>}
      <Table label={t('goals.completions_new')} heads={[count(t('goals.completions_row')), t('goals.completions_who')]}>
        {data.items.map(({ row, subject }) => (
          <tr key={row}>
            <td data-num>{row}</td>
            <th scope="row">{subject}</th>
          </tr>
        ))}
      </Table>
    </section>
  )
}

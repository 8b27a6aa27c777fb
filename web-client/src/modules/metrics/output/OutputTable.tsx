import { useQuery } from '@tanstack/react-query'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../Metrics.module.css'
import { OutputKinds } from './OutputKinds'
import { type OutputKind, outputsQuery } from './queries'

interface OutputTableProps {
  kind: OutputKind
  cursor: string | undefined
  onChange: (patch: { kind?: OutputKind; cursor?: string | undefined }) => void
}

/** What has been imported: a wrong amount is corrected by importing the month again. */
export function OutputTable({ kind, cursor, onChange }: OutputTableProps) {
  const t = useText()
  const { month, number, dateTime } = useFormats()
  const { data, error, refetch } = useQuery(outputsQuery(kind, cursor))
  return (
    <section className={s.part} aria-labelledby="imported">
      <h2 id="imported">{t('metrics.output_imported')}</h2>
      <OutputKinds value={kind} onChange={(chosen) => onChange({ kind: chosen, cursor: undefined })} />
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <p className="soft">{t('metrics.output_none')}</p>}
      {data && data.items.length > 0 && (
        <Table
          label={t('metrics.output_imported')}
          heads={[
            t('metrics.output_month'),
            t('metrics.unit'),
            count(t(`metrics.output_${kind}`)),
            t('metrics.output_recorded'),
          ]}
        >
          {data.items.map((output) => (
            <tr key={`${output.month}${output.unitId}`}>
              <th scope="row">{month(output.month)}</th>
              <td>{output.unitName ?? '–'}</td>
              <td data-num>{number(output.amount)}</td>
              <td>{dateTime(output.recordedAt)}</td>
            </tr>
          ))}
        </Table>
      )}
      {data && <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={(next) => onChange({ cursor: next })} />}
    </section>
  )
}

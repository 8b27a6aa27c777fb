import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import s from '../People.module.css'
import { differencesQuery } from '../queries'
import { isImportField } from './mappingRules'

interface DifferencesProps {
  jobId: string
  isNew: string
  /** What a field is called; a person's fields are known here. */
  nameOf?: ((field: string) => string) | undefined
}

/** What the dry run found that the import would change, before anything is written. */
export function Differences({ jobId, isNew, nameOf }: DifferencesProps) {
  const t = useText()
  const { data, error, refetch } = useQuery(differencesQuery(jobId))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  return (
    <section className={s.part} aria-labelledby="differences">
      <h2 id="differences">{t('people.differences')}</h2>
      {data.nextCursor && <p className="soft">{t('people.differences_first', { count: data.items.length })}</p>}
      <Table
        label={t('people.differences')}
        heads={[
          count(t('people.difference_row')),
          t('people.difference_who'),
          t('people.difference_field'),
          t('people.difference_was'),
          t('people.difference_becomes'),
        ]}
      >
        {data.items.map(({ row, subject, field, was, becomes }) => (
          <tr key={`${row} ${field}`}>
            <td data-num>{row}</td>
            <th scope="row">{subject}</th>
            {field === null ? (
              <td colSpan={3}>
                <Tag tone="good">{isNew}</Tag>
              </td>
            ) : (
              <>
                <td>{nameOf?.(field) ?? (isImportField(field) ? t(`people.field_${field}`) : field)}</td>
                <td>{was ?? '–'}</td>
                <td>{becomes ?? '–'}</td>
              </>
            )}
          </tr>
        ))}
      </Table>
    </section>
  )
}

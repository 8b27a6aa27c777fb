import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Pager } from '@/shared/ui/Pager'
import { Table } from '@/shared/ui/Table'
import { PersonCell } from '../people/PersonCell'
import { readersQuery } from './queries'
import s from './Readers.module.css'

const route = getRouteApi('/_app/readers')

/** Who has looked at one's levels, when, at what and in what role. */
export function ReadersPage() {
  const t = useText()
  const { dateTime } = useFormats()
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = useSuspenseQuery(readersQuery(useMe().personId ?? '', cursor))
  return (
    <div className={s.page}>
      <PageHead title={t('skills.reader_title')} lead={t('skills.reader_lead')} />
      {data.items.length === 0 ? (
        <EmptyState title={t('skills.reader_none_title')}>{t('skills.reader_none_why')}</EmptyState>
      ) : (
        <Table
          label={t('skills.reader_title')}
          heads={[t('skills.reader_who'), t('skills.reader_role'), t('skills.reader_what'), t('skills.reader_when')]}
        >
          {data.items.map((reader) => (
            <tr key={`${reader.readerId}-${reader.kind}-${reader.readAt}`}>
              <th scope="row">
                {reader.role === 'key' ? t('skills.reader_system') : <PersonCell personId={reader.readerId} />}
              </th>
              <td>{t(`skills.reader_as_${reader.role}`)}</td>
              <td>{t(`skills.reader_kind_${reader.kind}`)}</td>
              <td>
                <time dateTime={reader.readAt}>{dateTime(reader.readAt)}</time>
              </td>
            </tr>
          ))}
        </Table>
      )}
      <Pager cursor={cursor} nextCursor={data.nextCursor} onPage={(cursor) => navigate({ search: { cursor } })} />
    </div>
  )
}

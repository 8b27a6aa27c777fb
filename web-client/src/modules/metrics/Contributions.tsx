import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Pager } from '@/shared/ui/Pager'
import { PanelError } from '@/shared/ui/PanelError'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Waiting } from '@/shared/ui/Waiting'
import s from './Metrics.module.css'
import { measureName } from './measures'
import { contributionsQuery } from './queries'
import { useFigure } from './useFigure'

interface ContributionsProps {
  unitId: string | undefined
  metricKey: string
  period: { months: number; month: string; knownAt?: string }
  search: { measure?: string | undefined; cursor?: string | undefined }
  onChange: (patch: { measure?: string | undefined; cursor?: string | undefined }) => void
}

/** Who lies under a figure, measure by measure, for those who may see what each of them contributes anyway. */
export default function Contributions({ unitId, metricKey, period, search, onChange }: ContributionsProps) {
  const t = useText()
  const { number } = useFigure()
  const { data, error, refetch } = useQuery(contributionsQuery(unitId, metricKey, { ...period, ...search }))
  if (error) return <PanelError error={error} retry={refetch} />
  if (!data) return <Waiting />
  const name = measureName(t, data.measure)
  return (
    <>
      {data.measures.length > 1 && (
        <div className={s.filters} data-no-print>
          <SelectBox
            label={t('metrics.contributions_of')}
            value={data.measure}
            onChange={(measure) => onChange({ measure, cursor: undefined })}
          >
            {data.measures.map((measure) => (
              <option key={measure} value={measure}>
                {measureName(t, measure)}
              </option>
            ))}
          </SelectBox>
        </div>
      )}
      {data.items.length === 0 && <EmptyState title={t('metrics.contributions_none')}>{name}</EmptyState>}
      {data.items.length > 0 && data.of === 'opening' && (
        <p>
          <Link to="/openings">{t('metrics.contributions_openings', { count: data.items.length })}</Link>
        </p>
      )}
      {data.items.length > 0 && data.of === 'person' && (
        <Table label={name} heads={[t('metrics.contributions_who'), count(name)]}>
          {data.items.map(({ id, value }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/people/$personId" params={{ personId: id }}>
                  <PersonName personId={id} />
                </Link>
              </th>
              <td data-num>{value === null ? '1' : number(value)}</td>
            </tr>
          ))}
        </Table>
      )}
      <Pager cursor={search.cursor} nextCursor={data.nextCursor} onPage={(cursor) => onChange({ cursor })} />
    </>
  )
}

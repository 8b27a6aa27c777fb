import { Link } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { yearEarlier } from './rules'
import { carried, type MetricSearch, type ShownMetric } from './shown'
import { useFigure } from './useFigure'
import { useWords } from './useWords'

interface MetricTableProps {
  shown: readonly ShownMetric[]
  search: MetricSearch
}

/** The same as the pictures say, in figures. */
export function MetricTable({ shown, search }: MetricTableProps) {
  const t = useText()
  const localized = useLocalized()
  const words = useWords()
  const { number, figure } = useFigure()
  return (
    <Table
      label={t('metrics.title')}
      heads={[
        t('metrics.metric'),
        ...[t('metrics.now'), t('metrics.year_earlier'), t('metrics.target'), t('metrics.people')].map(count),
      ]}
    >
      {shown.map(({ metric, reading: { points } }) => {
        const now = points.at(-1)
        const then = points.find((point) => now && point.month === yearEarlier(now.month))
        return (
          <tr key={metric.key}>
            <th scope="row">
              <Link to="/metrics/$key" params={{ key: metric.key }} search={carried(search)}>
                {localized(metric.name)}
              </Link>
            </th>
            <td data-num>{words.value(metric, now)}</td>
            <td data-num>{words.value(metric, then)}</td>
            <td data-num>{metric.target === null ? '–' : figure(metric.target, metric.unit)}</td>
            <td data-num>{now?.n == null ? '–' : number(now.n)}</td>
          </tr>
        )
      })}
    </Table>
  )
}

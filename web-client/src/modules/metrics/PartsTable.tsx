import { Link } from '@tanstack/react-router'
import { BulletBar } from '@/shared/charts/BulletBar'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from './Metrics.module.css'
import type { Metric, ReadingPart } from './queries'
import { barEnd } from './rules'
import type { MetricSearch } from './shown'
import { useFigure } from './useFigure'
import { useWords } from './useWords'

interface PartsTableProps {
  metric: Metric
  parts: readonly ReadingPart[]
  nameOf: (unitId: string) => string
  /** Where a unit leads, with what is looked at. */
  to: '/metrics' | '/metrics/$key'
  search: MetricSearch & { part?: string; known?: string | undefined }
}

export function PartsTable({ metric, parts, nameOf, to, search }: PartsTableProps) {
  const t = useText()
  const words = useWords()
  const { number } = useFigure()
  const { compare } = useFormats()
  const end = barEnd(
    parts.map((part) => part.value),
    metric.target,
    metric.unit,
  )
  const sorted = parts.toSorted(
    (a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || compare(nameOf(a.unitId), nameOf(b.unitId)),
  )
  return (
    <>
      <Table
        label={t('metrics.units_label')}
        heads={[t('metrics.unit'), t('metrics.bar'), ...[t('metrics.now'), t('metrics.people')].map(count)]}
      >
        {sorted.map((part) => (
          <tr key={part.unitId}>
            <th scope="row">
              <Link to={to} params={{ key: metric.key }} search={{ ...search, unit: part.unitId }}>
                {nameOf(part.unitId)}
              </Link>
            </th>
            <td className={s.bar}>
              <BulletBar label={words.value(metric, part)} value={part.value} target={metric.target} max={end} />
            </td>
            <td data-num>{words.value(metric, part)}</td>
            <td data-num>{part.n === null ? '–' : number(part.n)}</td>
          </tr>
        ))}
      </Table>
      {parts.some((part) => part.isHidden) && (
        <p className="soft small">{t('metrics.hidden_why', { least: metric.minGroup })}</p>
      )}
    </>
  )
}

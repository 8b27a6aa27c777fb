import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from './Snapshots.module.css'
import { before, isAfterwards, type Summary } from './snapshotRules'
import { TakenBy } from './TakenBy'
import { useChange } from './useChange'

export function SnapshotTable({ items }: { items: readonly Summary[] }) {
  const t = useText()
  const signed = useChange()
  const { date, dateTime, number, percent } = useFormats()
  return (
    <Table
      label={t('skills.snapshots_title')}
      heads={[
        t('skills.overview_when'),
        count(t('skills.overview_steps')),
        count(t('skills.snapshots_change')),
        count(t('skills.overview_with_gap')),
        count(t('skills.overview_met')),
        t('skills.snapshots_by'),
      ]}
    >
      {items.map((item) => {
        const earlier = before(items, item)
        return (
          <tr key={item.snapshotId}>
            <th scope="row" className={s.when}>
              <Link to="/gap-snapshots/$snapshotId" params={{ snapshotId: item.snapshotId }}>
                {dateTime(item.asOf)}
              </Link>
              {isAfterwards(item) && (
                <div className="soft small">{t('skills.snapshots_afterwards', { date: date(item.takenAt) })}</div>
              )}
            </th>
            <td data-num>{number(item.steps)}</td>
            <td data-num>
              {earlier ? (
                <Link
                  to="/gap-snapshots/compare"
                  search={{ snapshot: item.snapshotId, with: earlier.snapshotId }}
                  aria-label={t('skills.snapshots_with_before', { change: signed(item.steps - earlier.steps) })}
                >
                  {signed(item.steps - earlier.steps)}
                </Link>
              ) : (
                '–'
              )}
            </td>
            <td data-num>
              {number(item.peopleWithGap)} / {number(item.people)}
            </td>
            <td data-num>{item.required === 0 ? '–' : percent(item.met / item.required)}</td>
            <td>
              <TakenBy personId={item.takenBy} />
            </td>
          </tr>
        )
      })}
    </Table>
  )
}

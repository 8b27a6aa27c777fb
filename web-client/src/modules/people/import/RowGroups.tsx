import { useText } from '@/shared/lib/locale'
import { groupRejections, type Rejection } from '../rules'
import m from './MapColumns.module.css'

const perGroup = 10

export function RowGroups({ rows }: { rows: readonly Rejection[] }) {
  const t = useText()
  return (
    <div className={m.groups}>
      {groupRejections(rows).map((group) => (
        <section key={group.key}>
          <h3>
            {group.rows[0]?.column ?? t('people.whole_row')}
            <span className="soft small">{t('people.rows', { count: group.rows.length })}</span>
          </h3>
          <ul>
            {group.rows.slice(0, perGroup).map((found) => (
              <li key={found.row}>
                {found.column && !found.reason.startsWith(found.column)
                  ? t('people.rejection', { row: found.row, column: found.column, reason: found.reason })
                  : t('people.rejection_row', { row: found.row, reason: found.reason })}
              </li>
            ))}
            {group.rows.length > perGroup && (
              <li className="soft">{t('people.rejections_more', { count: group.rows.length - perGroup })}</li>
            )}
          </ul>
        </section>
      ))}
    </div>
  )
}

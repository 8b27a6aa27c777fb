import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { levels } from '../rules'
import s from './MatrixSpread.module.css'
import { isVulnerable, type MatrixTable, spreadOf } from './matrixRules'

/** How the levels of each skill are spread over the team: many at the bottom, or one alone at the top? */
export function MatrixSpread({ table }: { table: MatrixTable }) {
  const t = useText()
  return (
    <div className={s.spread}>
      <Table
        label={t('skills.view_spread')}
        heads={[
          t('skills.skill'),
          ...levels.map((level) => count(t('skills.level', { level }))),
          count(t('skills.state_unrated')),
          count(t('skills.matrix_hidden')),
          count(t('skills.matrix_foot')),
        ]}
      >
        {table.columns.map((column, index) => (
          <tr key={column.skillId}>
            <th scope="row">
              {column.label}
              {isVulnerable(column) && <p className="soft">{t('skills.matrix_vulnerable')}</p>}
            </th>
            {spreadOf(table.rows, index).map((count, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the level
              <td key={place} data-num>
                <span className={s.count} style={{ '--share': count / table.rows.length } as React.CSSProperties}>
                  {count || ''}
                </span>
              </td>
            ))}
            <td data-num>{column.needed > 0 ? `${column.atTarget} / ${column.needed}` : '–'}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}

import s from './MatrixGrid.module.css'
import { isVulnerable, type MatrixColumn } from './matrixRules'
import { size } from './useMatrixWindow'

interface MatrixFootProps {
  label: string
  columns: readonly MatrixColumn[]
  rowIndex: number
  width: number
  seen: { firstColumn: number; endColumn: number }
}

/** How many are at their target, and a mark where they are fewer than two. */
export function MatrixFoot({ label, columns, rowIndex, width, seen }: MatrixFootProps) {
  return (
    <div role="row" aria-rowindex={rowIndex} className={s.foot} style={{ width }}>
      <div role="rowheader" aria-colindex={1} className={s.footLabel}>
        {label}
      </div>
      {columns.slice(seen.firstColumn, seen.endColumn).map((column, offset) => {
        const index = seen.firstColumn + offset
        return (
          <div
            key={column.skillId}
            role="gridcell"
            aria-colindex={index + 2}
            className={s.footCell}
            data-vulnerable={isVulnerable(column) || undefined}
            style={{ left: size.side + index * size.column }}
          >
            {column.needed > 0 ? column.atTarget : ''}
          </div>
        )
      })}
    </div>
  )
}

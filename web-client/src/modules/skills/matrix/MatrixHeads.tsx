import s from './MatrixGrid.module.css'
import type { MatrixColumn } from './matrixRules'
import { size } from './useMatrixWindow'

interface MatrixHeadsProps {
  label: string
  columns: readonly MatrixColumn[]
  active: number
  width: number
  seen: { firstColumn: number; endColumn: number }
}

export function MatrixHeads({ label, columns, active, width, seen }: MatrixHeadsProps) {
  return (
    <div role="row" aria-rowindex={1} className={s.heads} style={{ width }}>
      <div role="columnheader" aria-colindex={1} className={s.corner}>
        <span className="visually-hidden">{label}</span>
      </div>
      {columns.slice(seen.firstColumn, seen.endColumn).map((column, offset) => {
        const index = seen.firstColumn + offset
        return (
          <div
            key={column.skillId}
            role="columnheader"
            aria-colindex={index + 2}
            className={s.head}
            data-active={index === active || undefined}
            style={{ left: size.side + index * size.column }}
            title={column.label}
          >
            <span>{column.label}</span>
          </div>
        )
      })}
    </div>
  )
}

import { memo } from 'react'
import s from './MatrixGrid.module.css'
import { gapOf } from './matrixRules'
import { size } from './useMatrixWindow'

interface MatrixRowCellsProps {
  gridId: string
  index: number
  name: string
  levels: string
  targets: string
  first: number
  end: number
  /** The active column if the active cell is in this row, otherwise -1. */
  active: number
  showGap: boolean
}

/** One row of cells. Compared by value, so that scrolling and moving draw only what changed. */
export const MatrixRowCells = memo(function MatrixRowCells(row: MatrixRowCellsProps) {
  const cells = []
  for (let column = row.first; column < row.end; column++) {
    const level = row.levels[column] ?? '-'
    const gap = gapOf(level, row.targets[column])
    cells.push(
      <div
        key={column}
        id={`${row.gridId}-${row.index}-${column}`}
        role="gridcell"
        aria-colindex={column + 2}
        className={s.cell}
        data-v={row.showGap && level !== '-' && level !== '?' ? undefined : level}
        data-gap={row.showGap && gap !== null ? Math.min(gap, 3) : undefined}
        data-far={(!row.showGap && gap !== null && gap >= 2) || undefined}
        data-active={column === row.active || undefined}
        style={{ left: size.side + column * size.column }}
      >
        {row.showGap && gap !== null ? gapText(gap) : levelText(level, row.showGap)}
      </div>,
    )
  }
  return (
    <div role="row" aria-rowindex={row.index + 2} className={s.row} style={{ top: size.head + row.index * size.row }}>
      <div role="rowheader" aria-colindex={1} className="visually-hidden">
        {row.name}
      </div>
      {cells}
    </div>
  )
})

const gapText = (gap: number) => (gap === 0 ? '0' : `−${gap}`)

/** In the gap view a level without a target has no gap to show, and would only be read as one. */
function levelText(level: string, showGap: boolean) {
  if (level === '-' || (showGap && level !== '?')) return ''
  return level
}

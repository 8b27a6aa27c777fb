import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react'
import { MatrixFoot } from './MatrixFoot'
import s from './MatrixGrid.module.css'
import { MatrixHeads } from './MatrixHeads'
import { MatrixRowCells } from './MatrixRowCells'
import { type Cell, nextCell, ratingKey } from './matrixKeys'
import type { MatrixTable } from './matrixRules'
import { size, useMatrixWindow } from './useMatrixWindow'

interface MatrixGridProps extends MatrixTable {
  label: string
  showGap: boolean
  footLabel: string
  cellLabel: (cell: Cell) => string
  onRate: ((cell: Cell, level: number) => void) | undefined
  onOpen: (cell: Cell) => void
}

/** An ARIA grid of one tab stop: arrows move, digits rate, Enter opens the person. */
export function MatrixGrid({ rows, columns, label, showGap, footLabel, cellLabel, onRate, onOpen }: MatrixGridProps) {
  const id = useId()
  const grid = useRef<HTMLDivElement>(null)
  const seen = useMatrixWindow(grid, rows.length, columns.length)
  const [chosen, setChosen] = useState<Cell>({ row: 0, column: 0 })
  const [isTold, setTold] = useState(false)
  const active = { row: Math.min(chosen.row, rows.length - 1), column: Math.min(chosen.column, columns.length - 1) }
  const width = size.side + columns.length * size.column
  const height = size.head + rows.length * size.row + size.foot

  const choose = (cell: Cell) => {
    setChosen(cell)
    setTold(true)
    seen.reveal(cell)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const level = ratingKey(event.key)
    const page = Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - size.head - size.foot) / size.row) - 1)
    const to = nextCell(active, event, { rows: rows.length, columns: columns.length, page })
    if (level !== undefined && onRate) onRate(active, level)
    else if (event.key === 'Enter') onOpen(active)
    else if (event.key === 'Escape') grid.current?.blur()
    else if (to) choose(to)
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const cell = (event.target as HTMLElement).closest('[role=gridcell]')
    const [row, column] =
      cell?.id
        .slice(id.length + 1)
        .split('-')
        .map(Number) ?? []
    if (row !== undefined && column !== undefined) choose({ row, column })
  }

  return (
    <>
      <div
        ref={grid}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 1}
        aria-activedescendant={`${id}-${active.row}-${active.column}`}
        tabIndex={0}
        className={s.grid}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div role="presentation" className={s.canvas} style={{ width, height }}>
          <MatrixHeads label={label} columns={columns} active={active.column} width={width} seen={seen} />
          <div aria-hidden="true" className={s.names} style={{ height: rows.length * size.row }}>
            {rows.slice(seen.firstRow, seen.endRow).map((row, offset) => {
              const index = seen.firstRow + offset
              return (
                <div
                  key={row.personId}
                  className={s.side}
                  data-active={index === active.row || undefined}
                  style={{ top: index * size.row }}
                >
                  <span>{row.name}</span>
                  <small>{row.note}</small>
                </div>
              )
            })}
          </div>
          {rows.slice(seen.firstRow, seen.endRow).map((row, offset) => {
            const index = seen.firstRow + offset
            return (
              <MatrixRowCells
                key={row.personId}
                gridId={id}
                index={index}
                name={row.name}
                levels={row.levels}
                targets={row.targets}
                first={seen.firstColumn}
                end={seen.endColumn}
                active={index === active.row ? active.column : -1}
                showGap={showGap}
              />
            )
          })}
          <MatrixFoot label={footLabel} columns={columns} rowIndex={rows.length + 2} width={width} seen={seen} />
        </div>
      </div>
      <p className={s.status} aria-live="polite">
        {isTold && cellLabel(active)}
      </p>
    </>
  )
}

export interface Cell {
  row: number
  column: number
}

interface Size {
  rows: number
  columns: number
  page: number
}

interface Key {
  key: string
  ctrlKey: boolean
  metaKey: boolean
}

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))

/** Where a key leads in a grid of one tab stop; undefined for keys that are not its own. */
export function nextCell({ row, column }: Cell, { key, ctrlKey, metaKey }: Key, size: Size): Cell | undefined {
  const whole = ctrlKey || metaKey
  const moves: Record<string, Cell> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + size.page, column },
    PageUp: { row: row - size.page, column },
    Home: { row: whole ? 0 : row, column: 0 },
    End: { row: whole ? size.rows - 1 : row, column: size.columns - 1 },
  }
  const to = moves[key]
  return to && { row: within(to.row, size.rows), column: within(to.column, size.columns) }
}

export const ratingKey = (key: string) => (/^[0-5]$/.test(key) ? Number(key) : undefined)

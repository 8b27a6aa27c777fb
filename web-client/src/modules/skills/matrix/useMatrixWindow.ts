import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'
import type { Cell } from './matrixKeys'

export const size = { row: 32, column: 34, head: 148, foot: 34, side: 208 }

/** In steps, so that a scroll of one row redraws nothing and a scroll of six draws six at once. */
const inSteps = (step: number) => (range: Range) => {
  const first = Math.max(0, Math.floor((range.startIndex - 1) / step) * step)
  const last = Math.min(range.count, Math.ceil((range.endIndex + 2) / step) * step)
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
}
const rowSteps = inSteps(6)
const columnSteps = inSteps(8)

/** Only the cells in sight are in the document: TanStack Virtual on both axes. */
export function useMatrixWindow(grid: RefObject<HTMLDivElement | null>, rows: number, columns: number) {
  const shared = {
    getScrollElement: () => grid.current,
    useFlushSync: false,
    initialRect: { width: 1200, height: 720 },
  }
  const vertical = useVirtualizer({
    ...shared,
    count: rows,
    estimateSize: () => size.row,
    rangeExtractor: rowSteps,
    paddingStart: size.head,
    paddingEnd: size.foot,
    scrollPaddingStart: size.head,
    scrollPaddingEnd: size.foot,
  })
  const horizontal = useVirtualizer({
    ...shared,
    horizontal: true,
    count: columns,
    estimateSize: () => size.column,
    rangeExtractor: columnSteps,
    paddingStart: size.side,
    scrollPaddingStart: size.side,
  })

  // Other rows than before: the place one had scrolled to means nothing any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts are the news
  useEffect(() => {
    grid.current?.scrollTo?.({ top: 0, left: 0 })
  }, [rows, columns, grid])

  const seen = (items: { index: number }[]) => [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1] as const
  const [firstRow, endRow] = seen(vertical.getVirtualItems())
  const [firstColumn, endColumn] = seen(horizontal.getVirtualItems())
  const reveal = ({ row, column }: Cell) => {
    vertical.scrollToIndex(row)
    horizontal.scrollToIndex(column)
  }
  return { firstRow, endRow, firstColumn, endColumn, reveal }
}

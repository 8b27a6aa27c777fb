import { expect, it } from 'vitest'
import { lineShape } from './lineShape'
import { sparkParts } from './sparkParts'

const frame = { width: 400, height: 200, left: 40, right: 20, top: 20, bottom: 20 }
const point = (at: string, value: number | null, patch = {}) => ({
  at,
  value,
  isHidden: false,
  isOpen: false,
  ...patch,
})

it('A_hidden_month_breaks_the_line_and_the_open_one_is_drawn_apart', () => {
  const shape = lineShape(
    [
      point('1', 2),
      point('2', null, { isHidden: true }),
      point('3', 4),
      point('4', 5),
      point('5', 3, { isOpen: true }),
    ],
    null,
    frame,
  )
  expect(shape.whole.match(/M/g)).toHaveLength(2)
  expect(shape.open).toMatch(/^M295,.*L380,/)
  expect(shape.hidden.map(({ at }) => at)).toEqual(['2'])
  expect(shape.dots).toHaveLength(4)
})

it('The_scale_begins_at_nought_and_holds_the_target', () => {
  const shape = lineShape([point('1', 12), point('2', 14)], 30, frame)
  expect(shape.ticks[0]).toMatchObject({ value: 0, y: 180 })
  expect(shape.target).toBeGreaterThanOrEqual(frame.top)
  expect(lineShape([point('1', 0)], null, frame).dots[0]).toMatchObject({ x: 210, y: 180 })
})

it('A_small_line_is_broken_where_there_is_nothing', () => {
  const parts = sparkParts([1, 2, null, 3], 100, 40, 0)
  expect(parts.map((part) => part.length)).toEqual([2, 1])
  expect(parts[0]?.[0]).toEqual({ x: 0, y: 40 })
  expect(sparkParts([5, 5], 100, 40, 0)[0]?.map(({ y }) => y)).toEqual([20, 20])
})

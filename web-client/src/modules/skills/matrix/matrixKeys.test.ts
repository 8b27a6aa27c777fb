import { expect, it } from 'vitest'
import { nextCell, ratingKey } from './matrixKeys'

const size = { rows: 10, columns: 5, page: 4 }
const press = (key: string, ctrlKey = false) => nextCell({ row: 5, column: 2 }, { key, ctrlKey, metaKey: false }, size)

it('Arrows_move_one_cell', () => {
  expect(press('ArrowDown')).toEqual({ row: 6, column: 2 })
  expect(press('ArrowLeft')).toEqual({ row: 5, column: 1 })
})

it('Home_and_End_stay_in_the_row_and_with_Control_take_the_whole_grid', () => {
  expect(press('Home')).toEqual({ row: 5, column: 0 })
  expect(press('End')).toEqual({ row: 5, column: 4 })
  expect(press('Home', true)).toEqual({ row: 0, column: 0 })
  expect(press('End', true)).toEqual({ row: 9, column: 4 })
})

it('No_key_leads_out_of_the_grid', () => {
  expect(press('PageDown')).toEqual({ row: 9, column: 2 })
  expect(nextCell({ row: 0, column: 0 }, { key: 'ArrowUp', ctrlKey: false, metaKey: false }, size)).toEqual({
    row: 0,
    column: 0,
  })
})

it('Keys_that_are_not_its_own_are_left_to_the_browser', () => {
  expect(press('a')).toBeUndefined()
  expect(press('Tab')).toBeUndefined()
})

it('Only_nought_to_five_rate', () => {
  expect(ratingKey('0')).toBe(0)
  expect(ratingKey('5')).toBe(5)
  expect(ratingKey('6')).toBeUndefined()
  expect(ratingKey('F5')).toBeUndefined()
})

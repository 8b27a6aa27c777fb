import { expect, it } from 'vitest'
import { aliId, card, elinId, me } from '@/test/fixtures/people'
import { groupRejections, maySeeLevels, toPeopleQuery, topDown } from './rules'

it('Leavers_are_left_out_until_asked_for', () => {
  expect(toPeopleQuery({ search: 'åsa' })).toEqual({ search: 'åsa', isActive: true })
  expect(toPeopleQuery({ leavers: true, unit: 'u' })).toEqual({ unitId: 'u' })
})

it('Levels_are_offered_to_oneself_the_manager_and_HR', () => {
  const report = { personId: aliId, line: [card(elinId, 'Elin')] }
  expect(maySeeLevels(me, { personId: elinId, line: [] })).toBe(true)
  expect(maySeeLevels(me, report)).toBe(true)
  expect(maySeeLevels({ ...me, personId: 'x' }, report)).toBe(false)
  expect(maySeeLevels({ ...me, personId: 'x', roles: ['hrAdmin'] }, report)).toBe(true)
})

it('The_line_is_read_from_the_top', () => {
  expect(topDown(['manager', 'director'])).toEqual(['director', 'manager'])
})

it('Rejections_are_gathered_by_what_mends_them_the_most_frequent_first', () => {
  const rejection = (row: number, column: string, code: string) => ({
    row,
    column,
    code,
    reason: '',
    value: null,
    isTaken: false,
  })
  const groups = groupRejections([
    rejection(1, 'E-post', 'email'),
    rejection(2, 'Start', 'date'),
    rejection(3, 'Start', 'date'),
  ])
  expect(groups.map((group) => group.rows.map((row) => row.row))).toEqual([[2, 3], [1]])
})

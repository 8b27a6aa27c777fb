import { expect, it } from 'vitest'
import { aliId, card, idOf } from '@/test/fixtures/people'
import { dataId, matrix, riskId } from '@/test/fixtures/skills'
import { cellOf, gapOf, isVulnerable, joinMatrix, orderOf, spreadOf, viewOf, withCell } from './matrixRules'

const team = [card(aliId, 'Ali Ahmadi'), card(idOf(3), 'Åsa Wallin')]
const table = joinMatrix(matrix, team, (label) => label.sv ?? '')
const compare = new Intl.Collator('sv').compare
const all = { search: '', kind: undefined, byGap: false }

it('A_new_rating_changes_its_own_cell_alone', () => {
  const after = withCell(matrix, aliId, riskId, '5')
  expect(cellOf(after, aliId, riskId)).toBe('5')
  expect(cellOf(after, aliId, dataId)).toBe('1')
  expect(after.people[1]).toBe(matrix.people[1])
})

it('Unrated_hidden_and_untargeted_cells_have_no_gap', () => {
  expect(gapOf('-', '3')).toBeNull()
  expect(gapOf('?', '3')).toBeNull()
  expect(gapOf('2', '-')).toBeNull()
  expect(gapOf('2', '4')).toBe(2)
  expect(gapOf('5', '4')).toBe(0)
})

it('Names_come_from_the_team_and_sort_as_Swedish_does', () => {
  const order = orderOf(table, false, compare)
  expect(viewOf(table, order, all).rows.map((row) => row.name)).toEqual(['Ali Ahmadi', 'Åsa Wallin'])
})

it('The_largest_gap_comes_first_among_people_and_skills', () => {
  const order = orderOf(table, true, compare)
  expect(order.people[0]).toBe(aliId)
  expect(order.skills[0]).toBe(dataId)
})

it('A_filter_on_kind_takes_the_cells_of_its_columns_along', () => {
  const shown = viewOf(table, orderOf(table, false, compare), { ...all, kind: 'soft' })
  expect(shown.columns.map((column) => column.label)).toEqual(['Riskanalys'])
  expect(shown.rows.map((row) => row.levels)).toEqual(['?', '-'])
})

it('A_filter_on_people_finds_å_as_å', () => {
  const shown = viewOf(table, orderOf(table, false, compare), { ...all, search: 'ÅSA' })
  expect(shown.rows.map((row) => row.name)).toEqual(['Åsa Wallin'])
})

it('Fewer_than_two_at_target_is_vulnerable_where_anyone_is_needed', () => {
  expect(table.columns.map(isVulnerable)).toEqual([true, false])
  expect(isVulnerable({ atTarget: 0, needed: 0 })).toBe(false)
})

it('The_spread_counts_the_unrated_and_the_hidden_apart', () => {
  expect(spreadOf(table.rows, 0)).toEqual([0, 1, 0, 0, 1, 0, 0, 0])
  expect(spreadOf(table.rows, 1)).toEqual([0, 0, 0, 0, 0, 0, 1, 1])
})

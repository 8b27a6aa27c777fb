import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { MatrixGrid } from './MatrixGrid'
import type { MatrixColumn } from './matrixRules'

const column = (label: string): MatrixColumn => ({
  skillId: label,
  label,
  kind: 'technical',
  target: 3,
  atTarget: 1,
  needed: 2,
})
const row = (name: string, levels: string) => ({ personId: name, name, note: '', levels, targets: '33' })

function setUp(onRate?: () => void) {
  const onOpen = vi.fn()
  render(
    <MatrixGrid
      label="Team"
      footLabel="På målnivå"
      showGap={false}
      columns={[column('Dataanalys'), column('Riskanalys')]}
      rows={[row('Elin', '12'), row('Ali', '3?')]}
      cellLabel={(cell) => `${cell.row}:${cell.column}`}
      onRate={onRate}
      onOpen={onOpen}
    />,
  )
  screen.getByRole('grid', { name: 'Team' }).focus()
  return { onOpen, user: userEvent.setup() }
}

it('Arrows_move_and_a_digit_rates_the_cell_one_came_to', async () => {
  const onRate = vi.fn()
  const { user } = setUp(onRate)
  await user.keyboard('{ArrowDown}{ArrowRight}5')
  expect(onRate).toHaveBeenCalledWith({ row: 1, column: 1 }, 5)
  expect(screen.getByText('1:1')).toBeInTheDocument()
})

it('A_digit_does_nothing_where_one_may_only_read', async () => {
  const { user, onOpen } = setUp()
  await user.keyboard('5{Enter}')
  expect(onOpen).toHaveBeenCalledWith({ row: 0, column: 0 })
})

it('Has_one_tab_stop_and_says_how_large_it_is', async () => {
  const { user } = setUp()
  const grid = screen.getByRole('grid')
  expect(grid).toHaveAttribute('aria-rowcount', '4')
  expect(grid).toHaveAttribute('aria-colcount', '3')
  await user.tab()
  expect(grid).not.toHaveFocus()
})

it('Names_its_rows_and_columns_for_a_screen_reader', async () => {
  setUp()
  expect(await screen.findByRole('rowheader', { name: 'Ali' })).toBeInTheDocument()
  expect(screen.getByRole('columnheader', { name: 'Riskanalys' })).toBeInTheDocument()
})

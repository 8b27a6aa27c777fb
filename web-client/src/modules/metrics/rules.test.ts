import { expect, it } from 'vitest'
import { barEnd, changeOfYear, isReached, lastWholeMonth, onlyPart, trendOf } from './rules'

const point = (month: string, value: number | null, isHidden = false) => ({
  month,
  value,
  n: isHidden ? null : 20,
  isHidden,
  isOpen: false,
})

it('The_last_whole_month_is_the_one_before_also_in_January', () => {
  expect(lastWholeMonth('2026-11-27')).toBe('2026-10-01')
  expect(lastWholeMonth('2026-01-02')).toBe('2025-12-01')
})

it('A_change_is_what_the_shown_figures_differ_by', () => {
  const points = [point('2025-10-01', 8.34), point('2026-09-01', 1), point('2026-10-01', 9.46)]
  expect(changeOfYear(points, 'lower')).toEqual({ by: 1.2, was: 8.34, isGood: false })
  expect(changeOfYear(points, 'higher')?.isGood).toBe(true)
  expect(changeOfYear(points, null)?.isGood).toBeNull()
  expect(changeOfYear([point('2025-10-01', 8.34), point('2026-10-01', 8.31)], 'lower')).toMatchObject({
    by: 0,
    isGood: null,
  })
})

it('Nothing_is_compared_with_what_is_hidden_or_missing', () => {
  expect(changeOfYear([point('2025-10-01', null, true), point('2026-10-01', 3)], 'lower')).toBeNull()
  expect(changeOfYear([point('2026-10-01', 3)], 'lower')).toBeNull()
  expect(changeOfYear([], 'lower')).toBeNull()
})

it('A_target_is_reached_from_its_good_side', () => {
  expect(isReached(8, { target: 8, better: 'lower' })).toBe(true)
  expect(isReached(8.1, { target: 8, better: 'lower' })).toBe(false)
  expect(isReached(84, { target: 85, better: 'higher' })).toBe(false)
  expect(isReached(84, { target: 85, better: null })).toBeNull()
})

it('A_trend_names_its_ends_its_lowest_and_highest_and_counts_what_is_hidden', () => {
  const trend = trendOf([point('1', 5), point('2', null, true), point('3', 2), point('4', 4)])
  expect(trend.line).toMatchObject({
    first: { month: '1' },
    last: { month: '4' },
    least: { month: '3' },
    most: { month: '1' },
  })
  expect(trend.hidden).toBe(1)
  expect(trendOf([point('2', null, true)]).line).toBeNull()
})

it('Bars_of_shares_end_at_a_hundred_where_they_come_near', () => {
  expect(barEnd([80, null], null, 'percent')).toBe(100)
  expect(barEnd([8, 3], 10, 'percent')).toBe(10)
  expect(barEnd([], null, 'days')).toBe(1)
})

it('A_company_that_is_one_unit_is_compared_by_that_units_parts', () => {
  expect(onlyPart(undefined, [{ unitId: 'all' }])).toBe('all')
  expect(onlyPart('all', [{ unitId: 'north' }])).toBeUndefined()
  expect(onlyPart(undefined, [{ unitId: 'north' }, { unitId: 'south' }])).toBeUndefined()
})

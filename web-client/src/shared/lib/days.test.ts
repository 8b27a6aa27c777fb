import { expect, it } from 'vitest'
import { daysAfter, monthAfter, today } from './days'

it('A_day_is_the_readers_own_also_just_before_midnight', () => {
  expect(today(new Date(2027, 2, 1, 23, 59))).toBe('2027-03-01')
  expect(today(new Date(2027, 2, 1, 0, 1))).toBe('2027-03-01')
})

it('The_day_after_the_last_may_lie_in_another_month_or_year', () => {
  expect(daysAfter('2027-12-31', 1)).toBe('2028-01-01')
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29')
})

it('The_month_before_January_is_December', () => {
  expect(monthAfter('2027-01-31', -1)).toBe('2026-12-01')
  expect(monthAfter('2026-12-15', 1)).toBe('2027-01-01')
  expect(monthAfter('2027-03-31', 0)).toBe('2027-03-01')
})

import { expect, it } from 'vitest'
import { endOfDay, furthestDay, keyState, lastDayOf } from './keyRules'
import type { ServiceKey } from './queries'

const now = new Date('2027-03-01T12:00:00Z')
const key = (patch: Partial<ServiceKey>) =>
  ({ expiresAt: '2027-12-31T00:00:00Z', revokedAt: null, ...patch }) as ServiceKey

it('A_key_warns_a_month_before_it_ends_and_a_revoked_one_no_longer', () => {
  expect(keyState(key({}), now)).toBe('live')
  expect(keyState(key({ expiresAt: '2027-03-20T00:00:00Z' }), now)).toBe('ending')
  expect(keyState(key({ expiresAt: '2027-03-01T11:59:00Z' }), now)).toBe('expired')
  expect(keyState(key({ expiresAt: '2027-03-20T00:00:00Z', revokedAt: '2027-02-01T00:00:00Z' }), now)).toBe('revoked')
})

it('The_last_day_counts_and_is_read_back_as_it_was_written', () => {
  expect(lastDayOf(endOfDay('2027-06-30'))).toBe('2027-06-30')
})

it('The_furthest_last_day_ends_within_365_days', () => {
  const early = new Date(2027, 2, 1, 0, 1)
  expect(new Date(endOfDay(furthestDay(early))).getTime() - early.getTime()).toBeLessThanOrEqual(365 * 86_400_000)
})

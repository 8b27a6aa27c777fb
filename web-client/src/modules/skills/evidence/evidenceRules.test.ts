import { describe, expect, it } from 'vitest'
import { daysLeft, isSoon } from './evidenceRules'

const card = { status: 'verified', expiresAt: '2026-04-01', isExpired: false } as const
const now = new Date(2026, 2, 2, 23, 30)

describe('evidence that is about to expire', () => {
  it('counts whole days to its last day', () => expect(daysLeft(card, now)).toBe(30))
  it('has none left on its last day', () => expect(daysLeft({ ...card, expiresAt: '2026-03-02' }, now)).toBe(0))
  it('is not about to expire when nobody has verified it', () =>
    expect(daysLeft({ ...card, status: 'unverified' }, now)).toBeNull())
  it('is not about to expire when it has', () => expect(daysLeft({ ...card, isExpired: true }, now)).toBeNull())
  it('is soon within ninety days', () => expect([isSoon(90), isSoon(91), isSoon(null)]).toEqual([true, false, false]))
})

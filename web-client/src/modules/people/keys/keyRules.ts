import { daysAfter, today } from '@/shared/lib/days'
import type { ServiceKey } from './queries'

export const scopes = ['import', 'report', 'scim', 'xapi'] as const

export type KeyState = 'live' | 'ending' | 'expired' | 'revoked'
const warnedDays = 30

export function keyState({ revokedAt, expiresAt }: ServiceKey, now = new Date()): KeyState {
  if (revokedAt) return 'revoked'
  const left = new Date(expiresAt).getTime() - now.getTime()
  return left <= 0 ? 'expired' : left < warnedDays * 86_400_000 ? 'ending' : 'live'
}

/** The furthest last day: the whole of it must lie within the 365 days that the server counts from now. */
export const furthestDay = (now = new Date()) => daysAfter(today(now), 364)

/** A key holds for the whole of its last day, as the reader's clock has it. */
export const endOfDay = (day: string) => new Date(`${daysAfter(day, 1)}T00:00:00`).toISOString()
export const lastDayOf = (expiresAt: string) => today(new Date(new Date(expiresAt).getTime() - 1))

import type { Evidence } from './queries'

const soonDays = 90
const aDay = 86_400_000

/** Whole days from today to the last day it holds; null where it does not expire or holds no longer. */
export function daysLeft(
  { status, expiresAt, isExpired }: Pick<Evidence, 'status' | 'expiresAt' | 'isExpired'>,
  now = new Date(),
) {
  if (status !== 'verified' || !expiresAt || isExpired) return null
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
  return Math.max(0, Math.round((Date.parse(expiresAt) - today) / aDay))
}

export const isSoon = (days: number | null): days is number => days !== null && days <= soonDays

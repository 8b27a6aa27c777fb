import type { MetBy, State } from './queries'

/** In the order in which they ask for something to be done. */
export const states = ['expired', 'missing', 'expiring', 'planned', 'exempt', 'valid'] as const satisfies State[]

export const tones = {
  expired: 'bad',
  missing: 'bad',
  expiring: 'wait',
  planned: 'wait',
  exempt: 'plain',
  valid: 'good',
} as const satisfies Record<State, 'plain' | 'good' | 'wait' | 'bad'>

/** What somebody registers by hand; a permit is issued instead, and the rest comes by itself. */
export const byHand = ['course', 'instruction', 'evidence', 'other'] as const satisfies MetBy[]

/** Trimmed, in small letters and with hyphens, as rules ask for them. */
const tagOf = (text: string) => text.trim().toLowerCase().replaceAll(/\s+/g, '-')

export const tagsOf = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map(tagOf)
      .filter((tag) => tag !== ''),
  ),
]

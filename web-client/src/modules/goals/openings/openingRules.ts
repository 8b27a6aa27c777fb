import type { Candidate, Opening } from './queries'

export const tones = {
  draft: 'plain',
  approved: 'wait',
  internalFirst: 'good',
  open: 'good',
  interview: 'good',
  filled: 'plain',
  cancelled: 'plain',
} as const

type State = Opening['state']

export const hasEnded = (state: State) => state === 'filled' || state === 'cancelled'
export const takesInternal = (state: State) => state === 'internalFirst' || state === 'open' || state === 'interview'
export const takesExternal = (state: State) => state === 'open' || state === 'interview'

/** Inside first, then outside too; whoever is found inside may be met without looking outside. */
export const nextSteps = (state: State) => {
  if (state === 'approved') return ['internalFirst'] as const
  if (state === 'internalFirst') return ['open', 'interview'] as const
  return state === 'open' ? (['interview'] as const) : []
}

/** Nobody decides on themselves, and whoever lacks what the law asks is not chosen. */
export const mayChoose = (state: State, candidate: Pick<Candidate, 'lacksLegal' | 'personId'>, me: string | null) =>
  state === 'interview' && candidate.lacksLegal !== null && candidate.lacksLegal === 0 && candidate.personId !== me

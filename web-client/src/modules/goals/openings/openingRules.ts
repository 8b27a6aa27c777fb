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

/** What the law asks, the first of it as the form shows it. */
export const legalOf = ({ requirements }: Pick<Opening, 'requirements'>) =>
  requirements.find((one) => one.legalLevel !== null)

/** What the law asks beyond the first, which the form leaves as it is. */
export const otherLegal = (opening: Pick<Opening, 'requirements'>) =>
  opening.requirements
    .filter((one) => one !== legalOf(opening))
    .flatMap(({ skillId, legalLevel }) => (legalLevel === null ? [] : [{ skillId, level: legalLevel }]))

/** What building, buying and borrowing are reckoned from. */
export const assumptions = [
  'hoursPerWeek',
  'learningCostPerHour',
  'hireCost',
  'hireHours',
  'hireWeeks',
  'borrowCostPerHour',
  'borrowHours',
  'borrowWeeks',
] as const

/** Somewhere to begin: a day a week to learn, a quarter of a year to hire, eight weeks of a borrowed hand. */
export const supposed = {
  hoursPerWeek: '8',
  learningCostPerHour: '450',
  hireCost: '150000',
  hireHours: '60',
  hireWeeks: '13',
  borrowCostPerHour: '900',
  borrowHours: '320',
  borrowWeeks: '2',
} satisfies Record<(typeof assumptions)[number], string>

/** Nobody decides on themselves, and whoever lacks what the law asks is not chosen. */
export const mayChoose = (state: State, candidate: Pick<Candidate, 'lacksLegal' | 'personId'>, me: string | null) =>
  state === 'interview' && candidate.lacksLegal !== null && candidate.lacksLegal === 0 && candidate.personId !== me

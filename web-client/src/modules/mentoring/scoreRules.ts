import type { Answer } from '@/api/types'

export type Weights = Answer<'getMentoringProgramme'>['weights']
export type PairScore = Answer<'listProposedPairs'>['items'][number]['score']
export type Part = keyof Weights

/** What a score is made of, in the order it is told. */
export const parts = ['complement', 'goal', 'languageAndTime', 'capacity', 'crossUnit'] as const satisfies Part[]

/** How much each part usually counts, in percent as people write it. */
export const usual: Record<Part, string> = {
  complement: '50',
  goal: '15',
  languageAndTime: '15',
  capacity: '10',
  crossUnit: '10',
}

export const asPercent = (weights: Weights) =>
  Object.fromEntries(
    parts.map((part) => [part, String(Math.round(weights[part] * 1000) / 10).replace('.', ',')]),
  ) as Record<Part, string>

import type { Decided, Reading, Review, ReviewBody } from './queries'

/** One thing on the agenda: a key figure or a goal. */
export interface Subject {
  metricKey: string | null
  goalId: string | null
}

export const idOf = ({ metricKey, goalId }: Subject) => metricKey ?? goalId ?? ''

export const subjectsOf = ({ metricKeys, goalIds }: Pick<Review, 'metricKeys' | 'goalIds'>): Subject[] => [
  ...metricKeys.map((metricKey) => ({ metricKey, goalId: null })),
  ...goalIds.map((goalId) => ({ metricKey: null, goalId })),
]

export const decidedOf = (decisions: readonly Decided[], subject: Subject) =>
  decisions.find((one) => idOf(one) === idOf(subject))

export const readingOf = (readings: readonly Reading[], key: string | null) => readings.find((one) => one.key === key)

/** The meeting as the API takes it, with what becomes another. */
export function bodyOf(review: Review, patch: Partial<ReviewBody> = {}): ReviewBody {
  const { title, on, participantIds, metricKeys, goalIds, minutes, decisions } = review
  return { title, on, participantIds, metricKeys, goalIds, minutes, decisions, ...patch }
}

/** The decisions with this one in its place; those of what is no longer on the agenda fall away. */
export const withDecided = (review: Review, decided: Decided) =>
  subjectsOf(review).flatMap((subject) =>
    idOf(subject) === idOf(decided) ? [decided] : (decidedOf(review.decisions, subject) ?? []),
  )

import * as z from 'zod/mini'
import { required } from '@/shared/lib/fields'
import { toNumber } from '@/shared/lib/typed'
import { asPercent, type Part, parts, usual } from '../scoreRules'
import { isOfPairs, type Kind, type Mode } from '../words'
import type { MentoringProgramme, ProgrammeBody } from './queries'

const share = z.string()

const shape = z.object({
  title: required,
  description: z.string(),
  kind: z.string(),
  mode: z.string(),
  ownerId: required,
  enrolFrom: required,
  enrolUntil: required,
  ends: required,
  sessions: required,
  goals: z.array(z.string()),
  weights: z.object({ complement: share, goal: share, languageAndTime: share, capacity: share, crossUnit: share }),
})

export type ProgrammeValues = z.infer<typeof shape>

const sumOf = (weights: Record<Part, string>) =>
  parts.reduce((all, part) => (toNumber(weights[part]) >= 0 ? all + toNumber(weights[part]) : Number.NaN), 0)

export const isWhole = (weights: Record<Part, string>) => Math.abs(sumOf(weights) - 100) < 1e-6

/** @param says What is wrong, in the reader's language. */
export const programmeSchema = (says: { untilBeforeFrom: string; endsBefore: string; notWhole: string }) =>
  shape.check(({ value, issues }) => {
    const fault = (path: keyof ProgrammeValues, message: string) =>
      issues.push({ code: 'custom', input: value[path], path: [path], message })
    if (value.enrolUntil && value.enrolUntil < value.enrolFrom) fault('enrolUntil', says.untilBeforeFrom)
    if (value.ends && value.ends < value.enrolUntil) fault('ends', says.endsBefore)
    if (isOfPairs(value.kind as Kind) && !isWhole(value.weights)) fault('weights', says.notWhole)
  })

export const valuesOf = (programme: MentoringProgramme | undefined, me: string | null): ProgrammeValues => ({
  title: programme?.title ?? '',
  description: programme?.description ?? '',
  kind: programme?.kind ?? 'mentor',
  mode: programme?.mode ?? 'optimised',
  ownerId: programme?.ownerId ?? me ?? '',
  enrolFrom: programme?.enrolFrom ?? '',
  enrolUntil: programme?.enrolUntil ?? '',
  ends: programme?.ends ?? '',
  sessions: String(programme?.sessions ?? 6),
  goals: programme?.goals ?? [],
  weights: programme ? asPercent(programme.weights) : usual,
})

export const bodyOf = ({ kind, mode, description, sessions, weights, ...rest }: ProgrammeValues): ProgrammeBody => ({
  ...rest,
  kind: kind as Kind,
  mode: isOfPairs(kind as Kind) ? (mode as Mode) : 'admin',
  description: description || null,
  sessions: toNumber(sessions),
  weights: isOfPairs(kind as Kind)
    ? {
        complement: toNumber(weights.complement) / 100,
        goal: toNumber(weights.goal) / 100,
        languageAndTime: toNumber(weights.languageAndTime) / 100,
        capacity: toNumber(weights.capacity) / 100,
        crossUnit: toNumber(weights.crossUnit) / 100,
      }
    : null,
})

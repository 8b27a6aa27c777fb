import type { Section } from '../fill-in/answers'
import type { JobDescription } from './queries'

/** What a template asks of skills is answered by the requirements, which have an importance too. */
export const inWords = (sections: readonly Section[]): Section[] =>
  sections.map((section) => ({ ...section, questions: section.questions.filter((q) => q.kind !== 'skillRating') }))

/** The section whose place the requirements take; where the template asks nothing of skills they come last. */
export const requirementsAt = (sections: readonly Section[]) =>
  (sections.find((section) => section.questions.some((q) => q.kind === 'skillRating')) ?? sections.at(-1))?.key

const refusals = [
  'in-review',
  'role-retired',
  'unknown-role-profile',
  'unknown-skill',
  'not-active',
  'before-scheduled',
] as const

/** Why Skills refused, as one of what we have a sentence for. */
export const refusalOf = (code: string) => refusals.find((known) => code === `skills.${known}`) ?? ('other' as const)

/** Why the version that holds has no role profile; null where it has. */
export const notAdopted = ({ versions }: JobDescription) => versions[0]?.notAdopted ?? null

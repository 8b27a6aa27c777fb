import type { Side } from '../finding/queries'
import { isOfPairs, type Mode } from '../words'
import type { Enrolment, EnrolmentBody } from './queries'

export const sides = ['mentee', 'mentor', 'both'] as const
export type Sides = (typeof sides)[number]

/** As what one is told to take part: in a circle all are the same. */
export const toldAs = (enrolment: InIt & Pick<Enrolment, 'kind'>) =>
  isOfPairs(enrolment.kind) ? asWhat(enrolment) : 'in'

type InIt = Pick<Enrolment, 'asMentor' | 'asMentee'>

export function asWhat({ asMentor, asMentee }: InIt): Sides {
  if (asMentor && asMentee) return 'both'
  return asMentor ? 'mentor' : 'mentee'
}

const asks: Record<Mode, readonly Side[]> = {
  admin: [],
  optimised: [],
  self: ['mentee'],
  suggested: ['mentee'],
  open: ['mentee', 'mentor'],
}

/** As what one may look for the other, the mentee first. */
export const looksAs = (enrolment: InIt & Pick<Enrolment, 'mode' | 'kind'>) =>
  isOfPairs(enrolment.kind)
    ? asks[enrolment.mode].filter((side) => (side === 'mentee' ? enrolment.asMentee : enrolment.asMentor))
    : []

export const mayLook = (enrolment: InIt & Pick<Enrolment, 'mode' | 'kind' | 'isOver'>): Side | undefined =>
  enrolment.isOver ? undefined : looksAs(enrolment)[0]

/** What has been said, to be said again: whoever takes a withdrawal back is where they were. */
export const sayAgain = (said: Enrolment): EnrolmentBody => ({
  asMentor: said.asMentor && {
    places: said.asMentor.places,
    helpsWith: said.asMentor.helpsWith,
    skillIds: said.asMentor.skills.map(({ skillId }) => skillId),
  },
  asMentee: said.asMentee && {
    seeks: said.asMentee.seeks.map(({ skillId, want }) => ({ skillId, want })),
    goals: said.asMentee.goals,
    consentsTo: said.asMentee.consentsTo,
  },
  languages: said.languages,
  site: said.site,
  isRemote: said.isRemote,
  availability: said.availability,
  excludes: said.excludes,
  asksFor: said.asksFor,
  about: said.about,
})

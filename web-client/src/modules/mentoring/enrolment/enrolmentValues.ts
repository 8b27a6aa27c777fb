import * as z from 'zod/mini'
import type { PlainMessageId } from '@/shared/lib/messages'
import { toNumber } from '@/shared/lib/typed'
import { isOfPairs, type Kind } from '../words'
import { asWhat } from './enrolmentRules'
import type { Enrolment, EnrolmentBody } from './queries'

const ids = z.array(z.string())
const skill = z.object({ skillId: z.string(), label: z.string() })
const needed: PlainMessageId = 'app.form_required'

const shape = z.object({
  sides: z.string(),
  places: z.string(),
  skills: z.array(skill),
  helpsWith: ids,
  seeks: z.array(z.extend(skill, { want: z.number() })),
  goals: ids,
  consentsTo: ids,
  languages: ids,
  site: z.string(),
  isRemote: z.boolean(),
  availability: ids,
  excludes: ids,
  asksFor: ids,
  about: z.string(),
})

export type EnrolmentValues = z.infer<typeof shape>

export const isMentor = (sides: string) => sides !== 'mentee'
export const isMentee = (sides: string) => sides !== 'mentor'

/** A side that names neither a skill nor a goal can be matched with nobody. */
export const enrolmentSchema = (kind: Kind, says: { nothingToTeach: string; nothingToLearn: string; places: string }) =>
  shape.check(({ value, issues }) => {
    const fault = (path: keyof EnrolmentValues, message: string) =>
      issues.push({ code: 'custom', input: value[path], path: [path], message })
    if (value.languages.length === 0) fault('languages', needed)
    if (isMentor(value.sides) && !/^([0-9]|10)$/.test(value.places.trim())) fault('places', says.places)
    if (!isOfPairs(kind)) return
    if (isMentor(value.sides) && value.skills.length + value.helpsWith.length === 0)
      fault('skills', says.nothingToTeach)
    if (isMentee(value.sides) && value.seeks.length + value.goals.length === 0) fault('seeks', says.nothingToLearn)
  })

/** @param label A skill's name in the reader's language. */
export const valuesOf = (
  said: Enrolment | undefined,
  language: string,
  label: (text: NonNullable<Enrolment['asMentee']>['seeks'][number]['label']) => string,
): EnrolmentValues => ({
  sides: said ? asWhat(said) : 'mentee',
  places: String(said?.asMentor?.places ?? 2),
  skills: said?.asMentor?.skills.map((one) => ({ skillId: one.skillId, label: label(one.label) })) ?? [],
  helpsWith: said?.asMentor?.helpsWith ?? [],
  seeks: said?.asMentee?.seeks.map((one) => ({ skillId: one.skillId, label: label(one.label), want: one.want })) ?? [],
  goals: said?.asMentee?.goals ?? [],
  consentsTo: said?.asMentee?.consentsTo ?? [],
  languages: said?.languages ?? [language],
  site: said?.site ?? '',
  isRemote: said?.isRemote ?? true,
  availability: said?.availability ?? [],
  excludes: said?.excludes ?? [],
  asksFor: said?.asksFor ?? [],
  about: said?.about ?? '',
})

export const bodyOf = (values: EnrolmentValues): EnrolmentBody => ({
  asMentor: isMentor(values.sides)
    ? {
        places: toNumber(values.places),
        skillIds: values.skills.map(({ skillId }) => skillId),
        helpsWith: values.helpsWith,
      }
    : null,
  asMentee: isMentee(values.sides)
    ? {
        seeks: values.seeks.map(({ skillId, want }) => ({ skillId, want })),
        goals: values.goals,
        consentsTo: values.consentsTo,
      }
    : null,
  languages: values.languages,
  site: values.site || null,
  isRemote: values.isRemote,
  availability: values.availability as NonNullable<EnrolmentBody['availability']>,
  excludes: values.excludes,
  asksFor: values.asksFor,
  about: values.about || null,
})

export const refusedAt = {
  'mentoring.neither-side': 'sides',
  'mentoring.leads-nobody': 'sides',
  'mentoring.unknown-goal': 'goals',
} as const satisfies Record<string, keyof EnrolmentValues>

import { expect, test } from 'vitest'
import { mayLook, sayAgain } from './enrolmentRules'
import { bodyOf, enrolmentSchema, valuesOf } from './enrolmentValues'
import type { Enrolment } from './queries'

const says = { nothingToTeach: 'teach', nothingToLearn: 'learn', places: 'places' }
const empty = valuesOf(undefined, 'sv', () => '')
const faults = (values: object, kind: 'mentor' | 'circle' = 'mentor') =>
  enrolmentSchema(kind, says)
    .safeParse({ ...empty, ...values })
    .error?.issues.map(({ path }) => path[0]) ?? []

const said: Enrolment = {
  programmeId: 'p',
  title: 'Vår',
  kind: 'mentor',
  mode: 'self',
  ends: '2027-06-30',
  isOver: false,
  asMentor: null,
  asMentee: {
    seeks: [{ skillId: 's', label: { sv: 'Svets', en: null }, want: 3, level: 1 }],
    goals: ['Leda'],
    consentsTo: [],
  },
  languages: ['sv'],
  site: 'Älvhamra',
  isRemote: false,
  availability: ['mondayMorning'],
  excludes: ['x'],
  asksFor: [],
  about: null,
  paused: null,
}

test('a side that names nothing is told so where it names something', () => {
  expect(faults({ sides: 'mentee' })).toEqual(['seeks'])
  expect(faults({ sides: 'both' })).toEqual(['skills', 'seeks'])
  expect(faults({ sides: 'mentor', helpsWith: ['Leda'] })).toEqual([])
  expect(faults({ sides: 'mentee' }, 'circle')).toEqual([])
})

test('somebody speaks a language, and takes at most ten', () => {
  expect(faults({ goals: ['Leda'], languages: [] })).toEqual(['languages'])
  expect(faults({ sides: 'mentor', helpsWith: ['Leda'], places: '11' })).toEqual(['places'])
})

test('what was said is what is shown, and saying it again says the same', () => {
  const shown = valuesOf(said, 'en', (text) => text.sv ?? '')
  expect(shown).toMatchObject({
    sides: 'mentee',
    seeks: [{ skillId: 's', label: 'Svets', want: 3 }],
    languages: ['sv'],
  })
  expect(bodyOf(shown)).toEqual(sayAgain(said))
})

test('whom one may look for follows from the programme and the side one is on', () => {
  const asMentor = { places: 1, skills: [], helpsWith: [] }
  expect(mayLook(said)).toBe('mentee')
  expect(mayLook({ ...said, mode: 'optimised' })).toBeUndefined()
  expect(mayLook({ ...said, asMentor, asMentee: null })).toBeUndefined()
  expect(mayLook({ ...said, asMentor, asMentee: null, mode: 'open' })).toBe('mentor')
  expect(mayLook({ ...said, isOver: true })).toBeUndefined()
})

import { expect, test } from 'vitest'
import { type Delta, isReady, withDelta } from './planDelta'

const empty = {
  headcounts: [],
  requirements: [],
  needs: [],
  supply: [],
  attrition: [],
  units: [],
  skills: [],
  roles: [],
  years: [],
}
const delta = (part: Partial<Delta>): Delta => ({
  kind: 'headcount',
  unitId: 'north',
  roleProfileId: 'nurse',
  skillId: 'care',
  year: 2027,
  level: 3,
  people: '2',
  yearly: '',
  min: '',
  max: '',
  ...part,
})

test('said again of the same role, unit and year it takes the place of what was said, and elsewhere it stands beside it', () => {
  const once = withDelta(empty, delta({}))
  expect(withDelta(once, delta({ people: '5' })).headcounts.map((row) => row.people)).toEqual([5])
  expect(withDelta(once, delta({ unitId: 'south' })).headcounts.map((row) => row.unitId)).toEqual(['north', 'south'])
})

test('a requirement that falls away has no level, and takes the place of a new level', () => {
  const raised = withDelta(empty, delta({ kind: 'requirement', level: 4 }))
  expect(raised.requirements[0]?.level).toBe(4)
  expect(withDelta(raised, delta({ kind: 'dropped' })).requirements.map((row) => row.level)).toEqual([null])
})

test('hires and development plans of the same skill, level and year share a row', () => {
  const hires = withDelta(empty, delta({ kind: 'hires', people: '3' }))
  const both = withDelta(hires, delta({ kind: 'plans', people: '4' }))
  expect(both.supply).toEqual([expect.objectContaining({ hires: 3, completions: 4, completionRate: 0.5 })])
})

test('attrition is typed in percent, with a comma if one likes, and its edges may be left out', () => {
  const said = withDelta(empty, delta({ kind: 'attrition', yearly: '7,5', max: '12' }))
  expect(said.attrition).toEqual([{ unitId: 'north', yearly: 0.075, min: null, max: 0.12 }])
})

test('a change is ready when all that its kind asks for is said and makes sense', () => {
  expect(isReady(delta({}))).toBe(true)
  expect(isReady(delta({ people: '0' }))).toBe(false)
  expect(isReady(delta({ people: '-2' }))).toBe(true)
  expect(isReady(delta({ kind: 'need', people: '-2' }))).toBe(false)
  expect(isReady(delta({ kind: 'need', skillId: '' }))).toBe(false)
  expect(isReady(delta({ kind: 'attrition' }))).toBe(false)
  expect(isReady(delta({ kind: 'attrition', yearly: '8' }))).toBe(true)
  expect(isReady(delta({ kind: 'attrition', yearly: '8', min: '9' }))).toBe(false)
  expect(isReady(delta({ kind: 'attrition', yearly: '108' }))).toBe(false)
})

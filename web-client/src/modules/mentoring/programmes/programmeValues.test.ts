import { expect, test } from 'vitest'
import { usual } from '../scoreRules'
import { bodyOf, isWhole, programmeSchema, valuesOf } from './programmeValues'

const says = { untilBeforeFrom: 'until', endsBefore: 'ends', notWhole: 'weights' }
const filled = {
  ...valuesOf(undefined, 'me'),
  title: 'Vår',
  enrolFrom: '2027-01-01',
  enrolUntil: '2027-01-31',
  ends: '2027-06-30',
}
const faults = (values: object) =>
  programmeSchema(says)
    .safeParse({ ...filled, ...values })
    .error?.issues.map(({ message }) => message) ?? []

test('weights come to a hundred percent, with commas and none below nothing', () => {
  expect(isWhole(usual)).toBe(true)
  expect(isWhole({ ...usual, complement: '47,5', goal: '17,5' })).toBe(true)
  expect(isWhole({ ...usual, complement: '45' })).toBe(false)
  expect(isWhole({ ...usual, complement: '110', goal: '-45' })).toBe(false)
  expect(isWhole({ ...usual, goal: 'x' })).toBe(false)
})

test('what does not hang together is said where it is', () => {
  expect(faults({})).toEqual([])
  expect(faults({ enrolUntil: '2026-12-31' })).toEqual(['until'])
  expect(faults({ ends: '2027-01-15' })).toEqual(['ends'])
  expect(faults({ weights: { ...usual, goal: '5' } })).toEqual(['weights'])
})

test('a circle has no pairs to weigh', () => {
  const circle = { ...filled, kind: 'circle', weights: { ...usual, goal: '5' } }
  expect(faults(circle)).toEqual([])
  expect(bodyOf(circle)).toMatchObject({ kind: 'circle', mode: 'admin', weights: null })
})

test('percent become shares of one', () => {
  expect(bodyOf(filled).weights).toEqual({
    complement: 0.5,
    goal: 0.15,
    languageAndTime: 0.15,
    capacity: 0.1,
    crossUnit: 0.1,
  })
})

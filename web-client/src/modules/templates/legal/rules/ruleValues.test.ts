import { expect, it } from 'vitest'
import { bodyOf, ruleSchema, valuesOf } from './ruleValues'

const schema = ruleSchema({ source: 'no source', months: 'no months', counts: 'no counts', key: 'no key' })
const whole = {
  ...valuesOf(undefined),
  titleSv: 'Truck',
  asksSv: 'Tillstånd',
  key: 'truck',
  lawReference: 'AFS 2023:11',
  source: 'https://www.av.se/',
  countsSv: 'Tillstånd',
  months: '60',
}
const faults = (patch: Partial<typeof whole>) =>
  schema.safeParse({ ...whole, ...patch }).error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) ??
  []

it('A_rule_says_what_it_asks_where_it_is_read_and_how_long_it_holds', () => {
  expect(faults({})).toEqual([])
  expect(faults({ source: 'av.se' })).toEqual(['source: no source'])
  expect(faults({ source: '' })).toEqual(['source: app.form_required'])
  expect(faults({ months: '' })).toEqual(['months: no months'])
  expect(faults({ months: '', basis: 'none' })).toEqual([])
  expect(faults({ countsSv: ' ', kind: 'nothing', months: '' })).toEqual([])
  expect(faults({ countsSv: ' ' })).toEqual(['countsSv: no counts'])
  expect(faults({ key: 'Truck och lift' })).toEqual(['key: no key'])
})

it('Of_the_employer_only_a_place_and_a_number_are_asked', () => {
  const values = { ...whole, taskTags: 'truck', managersOnly: true, siteIds: ['s'], minHeadcount: '10' }
  expect(bodyOf({ ...values, kind: 'employerDocument' }).appliesWhen).toEqual({
    roleProfileIds: [],
    taskTags: [],
    siteIds: ['s'],
    minHeadcount: 10,
    managersOnly: false,
  })
  expect(bodyOf(values).appliesWhen).toMatchObject({ taskTags: ['truck'], managersOnly: true })
  expect(bodyOf({ ...values, kind: 'nothing' })).toMatchObject({
    interval: { basis: 'none', months: null },
    requires: { kind: 'nothing', counts: null },
    appliesWhen: { siteIds: [], minHeadcount: null },
  })
})

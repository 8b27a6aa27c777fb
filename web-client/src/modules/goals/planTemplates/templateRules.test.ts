import { expect, it } from 'vitest'
import { beginsActive, editedItem, isWhole, itemBody, newItem, templateTypes } from './templateRules'

const skill = { skillId: 's', label: 'Brandskydd' }
const course = { ...newItem('1'), what: ' Kurs ', hours: '1,5' }

it('says which plans begin at once and which are proposed', () => {
  expect(templateTypes.map(beginsActive)).toEqual([true, true, false, false])
})

it('leaves the level to start from to the person, unless it is said', () => {
  expect(itemBody({ ...course, skill })).toMatchObject({ what: 'Kurs', hours: 1.5, fromLevel: null, toLevel: 3 })
  expect(itemBody({ ...course, skill, fromLevel: '0' })).toMatchObject({ fromLevel: 0 })
  expect(itemBody({ ...course, fromLevel: '2' })).toMatchObject({ skillId: null, fromLevel: null, toLevel: null })
})

it('keeps what is written when it is opened again', () => {
  const body = itemBody({ ...course, skill, fromLevel: '1' })
  const shown = { ...body, skill: null, learningTitle: null }
  expect(itemBody(editedItem(shown as Parameters<typeof editedItem>[0], '1', 'Brandskydd'))).toEqual(body)
})

it.each([
  [course, true],
  [{ ...course, what: ' ' }, false],
  [{ ...course, hours: '' }, false],
  [{ ...course, dueInDays: '' }, false],
  [{ ...course, dueInDays: '61' }, false],
  [{ ...course, skill, fromLevel: '3', toLevel: '3' }, false],
  [{ ...course, skill, fromLevel: '', toLevel: '1' }, true],
])('knows what is whole', (item, whole) => {
  expect(isWhole(item, 60)).toBe(whole)
})

import { expect, it } from 'vitest'
import { aliId, idOf, me, person } from '@/test/fixtures/people'
import { changesFor, openRoles } from './changeRules'

const unit = (number: number, parent: number | null) => ({
  unitId: idOf(number),
  name: `Enhet ${number}`,
  kind: 'unit' as const,
  parentId: parent === null ? null : idOf(parent),
  people: 3,
  isClosed: false,
})
const units = [unit(1, null), unit(100, 1), unit(200, 1)]
const ali = person(aliId, 'Ali Hassan')
const hr = { ...me, roles: ['hrPartner' as const] }

it('HR_changes_those_in_their_units_and_below_and_nobody_else', () => {
  expect(changesFor({ ...hr, partnerUnitIds: [idOf(1)] }, ali, units)).toContain('manager')
  expect(changesFor({ ...hr, partnerUnitIds: [idOf(200)] }, ali, units)).toEqual([])
  expect(changesFor({ ...me, roles: ['hrAdmin'] }, ali, [])).toContain('end')
})

it('Nobody_in_HR_changes_their_own_employment', () => {
  const self = person(me.personId ?? '', me.displayName)
  expect(changesFor({ ...me, roles: ['hrAdmin'] }, self, units)).toEqual([])
})

it('Whoever_leads_names_their_own_deputy_and_no_one_elses', () => {
  const manager = { ...me, directReports: 2 }
  expect(changesFor(manager, person(me.personId ?? '', me.displayName), units)).toEqual(['deputy'])
  expect(changesFor(manager, ali, units)).toEqual([])
})

it('A_role_can_be_ended_only_where_one_is_held', () => {
  const role = { roleProfileId: idOf(7), from: '2026-01-01', to: '2026-12-31' }
  expect(openRoles({ ...ali, roles: [role] }, '2026-06-01')).toEqual([role])
  expect(openRoles({ ...ali, roles: [role] }, '2026-12-31')).toEqual([])
  expect(changesFor({ ...me, roles: ['hrAdmin'] }, ali, units)).not.toContain('roleEnd')
})

it('Of_those_who_have_left_nothing_is_changed', () => {
  expect(changesFor({ ...me, roles: ['hrAdmin'] }, { ...ali, isActive: false }, units)).toEqual([])
})

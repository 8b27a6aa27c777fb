import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'
import type { Grant } from './queries'

const unit = (number: number, name: string, parent: number | null) => ({
  unitId: idOf(number),
  name,
  kind: 'unit' as const,
  parentId: parent === null ? null : idOf(parent),
  people: 3,
  isClosed: false,
})

function openPerson(personId: string, items: Grant[] = [], roles: (typeof me)['roles'] = ['tenantAdmin']) {
  const asked: Asked[] = []
  const note = (request: Asked) => {
    asked.push(request)
    return undefined
  }
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles })),
    answers('get', '/api/v1/people/{personId}', () => person(personId, 'Ali Hassan')),
    answers('get', '/api/v1/role-profiles', () => ({ items: [] })),
    answers('get', '/api/v1/units', () => ({ items: [unit(100, 'Digitalt', null), unit(101, 'Utveckling', 100)] })),
    answers('get', '/api/v1/people/{personId}/grants', () => ({ items })),
    answers('post', '/api/v1/people/{personId}/grants', note),
    answers('delete', '/api/v1/people/{personId}/grants/{role}', note),
  )
  return { ...renderAt(`/people/${personId}`), asked }
}

const analyst: Grant = { role: 'analyst', unitIds: [], grantedAt: '2026-02-01T08:00:00Z' }
const partner: Grant = { role: 'hrPartner', unitIds: [idOf(101)], grantedAt: '2026-02-01T08:00:00Z' }

it('An_HR_partner_is_given_units_and_is_not_given_without', async () => {
  const { user, asked } = openPerson(aliId)
  await user.click(await screen.findByRole('button', { name: 'Ge en behörighet' }))
  await user.selectOptions(await screen.findByLabelText('Behörighet'), 'HR-partner')
  await user.click(screen.getByRole('button', { name: 'Ge behörigheten' }))
  await waitFor(() =>
    expect(screen.getByRole('group', { name: 'Enheter' })).toHaveAccessibleDescription(/välj minst en enhet/),
  )
  expect(asked).toEqual([])
  await user.click(screen.getByLabelText('Utveckling'))
  await user.click(screen.getByRole('button', { name: 'Ge behörigheten' }))
  expect(await screen.findByText('Ali Hassan är nu HR-partner.')).toBeInTheDocument()
  expect(asked.map(({ body }) => body)).toEqual([{ role: 'hrPartner', unitIds: [idOf(101)] }])
})

it('The_units_of_a_partner_are_changed_from_those_they_have', async () => {
  const { user, asked } = openPerson(aliId, [partner])
  await user.click(await screen.findByRole('button', { name: 'Ändra enheter' }))
  expect(await screen.findByLabelText('Utveckling')).toBeChecked()
  await user.click(screen.getByLabelText('Digitalt'))
  await user.click(screen.getByRole('button', { name: 'Ge behörigheten' }))
  await waitFor(() => expect(asked[0]?.body).toEqual({ role: 'hrPartner', unitIds: [idOf(101), idOf(100)] }))
})

it('What_is_taken_away_is_given_back_by_undoing', async () => {
  const { user, asked } = openPerson(aliId, [analyst])
  await user.click(await screen.findByRole('button', { name: /^Ta bort ?Analytiker/ }))
  expect(await screen.findByText('Ali Hassan är inte längre Analytiker.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(asked[1]?.body).toEqual({ role: 'analyst', unitIds: [] }))
  expect(asked[0]?.params.role).toBe('analyst')
})

it('The_last_administrator_stays_and_is_told_why', async () => {
  const { user } = openPerson(aliId, [{ ...analyst, role: 'tenantAdmin' }])
  const detail = 'Minst en administratör måste vara kvar.'
  server.use(refuses('delete', '/api/v1/people/{personId}/grants/{role}', 409, { detail }))
  await user.click(await screen.findByRole('button', { name: /^Ta bort ?Administratör/ }))
  expect(await screen.findByText(detail)).toBeInTheDocument()
})

it('One_sees_ones_own_access_and_gives_oneself_none', async () => {
  openPerson(elinId, [analyst])
  expect(await screen.findAllByText('Analytiker')).not.toHaveLength(0)
  expect(screen.queryByRole('button', { name: 'Ge en behörighet' })).not.toBeInTheDocument()
})

it('A_colleague_is_not_asked_about', async () => {
  openPerson(aliId, [analyst], ['employee'])
  expect(await screen.findByRole('heading', { name: 'Roller och ersättare' })).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'Behörigheter' })).not.toBeInTheDocument()
})

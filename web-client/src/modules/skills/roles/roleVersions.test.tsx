import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { RoleProfile } from '@/api/types'
import { elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'

const roleProfileId = idOf(300)
const version = { validFrom: '2026-01-01', approvedAt: '2026-01-01T08:00:00Z', approvedBy: elinId, requirements: 0 }
const waiting = { ...version, version: 2, status: 'scheduled', validFrom: '2030-01-01' } as const
const inForce = { ...version, version: 1, status: 'published' } as const

const role: RoleProfile = {
  roleProfileId,
  name: { sv: 'Supporttekniker', en: null },
  purpose: { sv: null, en: null },
  version: 1,
  status: 'published',
  validFrom: '2026-01-01',
  publishedVersion: 1,
  isRetired: false,
  ssykCode: null,
  escoCode: null,
  occupationId: null,
  versions: [waiting, inForce],
  requirements: [],
}

function openRole(roles: typeof me.roles) {
  const cancelled: Asked[] = []
  const now = { ...role }
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, personId: null, roles })),
    answers('get', '/api/v1/people/{personId}', () => person(elinId, 'Elin Lindqvist')),
    answers('get', '/api/v1/role-profiles/{roleProfileId}', () => now),
    refuses('get', '/api/v1/role-profiles/{roleProfileId}/skill-change-rate', 409),
    answers('delete', '/api/v1/role-profiles/{roleProfileId}/publications/{version}', (asked) => {
      cancelled.push(asked)
      now.versions = [{ ...inForce, version: 3, status: 'draft' }, inForce]
      return undefined
    }),
  )
  return { ...renderAt(`/role-profiles/${roleProfileId}`), cancelled }
}

it('A_version_that_waits_is_cancelled_once_one_has_read_what_that_means', async () => {
  const { user, cancelled } = openRole(['learning'])
  await user.click(await screen.findByRole('button', { name: 'Ställ in version 2' }))
  expect(cancelled).toEqual([])
  expect(screen.getByText(/Ingen kommer att mätas mot versionen/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ja, ställ in version 2' }))
  expect(await screen.findByText('Version 2 är inställd.')).toBeInTheDocument()
  expect(cancelled.map(({ params }) => params.version)).toEqual(['2'])
  await waitFor(() => expect(screen.queryByRole('button', { name: /täll in version/ })).not.toBeInTheDocument())
})

it('Why_a_version_cannot_be_cancelled_is_said_beside_it', async () => {
  const { user } = openRole(['learning'])
  const detail = 'Versionen gäller redan och kan inte ställas in.'
  server.use(
    refuses('delete', '/api/v1/role-profiles/{roleProfileId}/publications/{version}', 409, { title: detail, detail }),
  )
  await user.click(await screen.findByRole('button', { name: 'Ställ in version 2' }))
  await user.click(screen.getByRole('button', { name: 'Ja, ställ in version 2' }))
  expect(await screen.findByText(detail)).toBeInTheDocument()
})

it('Only_who_publishes_cancels', async () => {
  openRole(['employee'])
  expect(await screen.findByText('Publicerad, väntar på sin dag')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Ställ in version 2' })).not.toBeInTheDocument()
})

function openRoles(roles: typeof me.roles) {
  const set: Asked[] = []
  const rule = { isReviewed: true }
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles })),
    answers('get', '/api/v1/role-profiles', () => ({ items: [] })),
    answers('get', '/api/v1/role-profile-rules', () => rule),
    answers('put', '/api/v1/role-profile-rules', (asked) => {
      set.push(asked)
      Object.assign(rule, asked.body)
      return undefined
    }),
  )
  return { ...renderAt('/role-profiles'), set }
}

it('Whether_drafts_are_reviewed_is_set_at_once_and_can_be_taken_back', async () => {
  const { user, set } = openRoles(['hrAdmin'])
  const rule = await screen.findByRole('checkbox', { name: /granskar utkastet/ })
  expect(rule).toBeChecked()
  await user.click(rule)
  await waitFor(() => expect(rule).not.toBeChecked())
  expect(set.map(({ body, headers }) => [body, headers.get('If-Match')])).toEqual([[{ isReviewed: false }, '"1"']])
  await user.click(await screen.findByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(rule).toBeChecked())
})

it('Who_publishes_nothing_is_not_shown_the_rule', async () => {
  openRoles(['employee'])
  expect(await screen.findByText('Ingen rollprofil hittades')).toBeInTheDocument()
  expect(screen.queryByRole('checkbox', { name: /granskar utkastet/ })).not.toBeInTheDocument()
})

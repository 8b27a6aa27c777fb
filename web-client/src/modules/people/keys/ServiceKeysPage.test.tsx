import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'
import { endOfDay, furthestDay } from './keyRules'
import type { ServiceKey } from './queries'

const hris: ServiceKey = {
  keyId: idOf(500),
  name: 'HR-systemet',
  scopes: ['import'],
  createdAt: '2026-01-01T08:00:00Z',
  expiresAt: endOfDay(furthestDay()),
  lastUsedAt: null,
  revokedAt: null,
}

function openKeys(items: ServiceKey[], roles: (typeof me)['roles'] = ['tenantAdmin']) {
  const asked: Asked[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles })),
    answers('get', '/api/v1/service-keys', () => ({ items })),
    answers('post', '/api/v1/service-keys', (request) => {
      asked.push(request)
      return { keyId: idOf(501), secret: 'cdk_501_hemlig_00' }
    }),
    answers('delete', '/api/v1/service-keys/{keyId}', (request) => {
      asked.push(request)
      return undefined
    }),
  )
  return { ...renderAt('/service-keys'), asked }
}

it('A_new_key_is_shown_once_and_gone_when_one_says_that_it_is_kept', async () => {
  const { user, asked } = openKeys([])
  await user.click(await screen.findByRole('button', { name: 'Ny nyckel' }))
  await user.type(await screen.findByLabelText('System'), 'Lönesystemet')
  await user.click(screen.getByLabelText('Läsa sammanställningar'))
  await user.click(screen.getByRole('button', { name: 'Skapa nyckeln' }))

  expect(await screen.findByRole('heading', { name: 'Din nya nyckel' })).toHaveFocus()
  expect(asked[0]?.body).toEqual({ name: 'Lönesystemet', scopes: ['report'], expiresAt: endOfDay(furthestDay()) })
  await user.click(screen.getByRole('button', { name: 'Kopiera nyckeln' }))
  expect(await screen.findByText('Nyckeln är kopierad.')).toBeInTheDocument()
  expect(await navigator.clipboard.readText()).toBe('cdk_501_hemlig_00')

  await user.click(screen.getByRole('button', { name: 'Jag har sparat den' }))
  expect(screen.queryByText('cdk_501_hemlig_00')).not.toBeInTheDocument()
})

it('A_key_without_scopes_or_for_longer_than_a_year_is_not_asked_for', async () => {
  const { user, asked } = openKeys([])
  await user.click(await screen.findByRole('button', { name: 'Ny nyckel' }))
  await user.type(await screen.findByLabelText('System'), 'Lönesystemet')
  fireEvent.change(screen.getByLabelText('Sista dag'), { target: { value: '2099-01-01' } })
  await user.click(screen.getByRole('button', { name: 'Skapa nyckeln' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('2 uppgifter behöver ses över')
  expect(screen.getByLabelText('Sista dag')).toHaveAccessibleDescription(/till 365 dagar fram/)
  expect(screen.getByRole('group', { name: 'Får göra' })).toHaveAccessibleDescription('välj minst en sak')
  expect(asked).toEqual([])
})

it('A_third_key_for_one_system_is_refused_at_its_name', async () => {
  const { user } = openKeys([hris])
  const detail = 'Två nycklar med namnet HR-systemet gäller redan.'
  server.use(refuses('post', '/api/v1/service-keys', 409, { code: 'access.two-live-keys', detail }))
  await user.click(await screen.findByRole('button', { name: 'Ny nyckel' }))
  await user.type(await screen.findByLabelText('System'), 'HR-systemet')
  await user.click(screen.getByLabelText('Läsa sammanställningar'))
  await user.click(screen.getByRole('button', { name: 'Skapa nyckeln' }))
  await waitFor(() => expect(screen.getByLabelText('System')).toHaveAccessibleDescription(/gäller redan/))
})

it('A_key_is_revoked_after_a_question_that_says_what_it_means', async () => {
  const { user, asked } = openKeys([hris])
  const row = within((await screen.findByText('HR-systemet', { selector: 'strong' })).closest('li') as HTMLElement)
  await user.click(row.getByRole('button', { name: /^Återkalla ?HR-systemet/ }))
  expect(row.getByText(/slutar fungera genast/)).toBeInTheDocument()
  await user.click(row.getByRole('button', { name: 'Behåll' }))
  expect(asked).toEqual([])
  await user.click(row.getByRole('button', { name: /^Återkalla ?HR-systemet/ }))
  await user.click(row.getByRole('button', { name: /^Återkalla ?HR-systemet/ }))
  expect(await screen.findByText('Nyckeln för HR-systemet är återkallad.')).toBeInTheDocument()
  expect(asked.map(({ params }) => params.keyId)).toEqual([hris.keyId])
})

it('An_auditor_reads_the_keys_and_changes_none', async () => {
  openKeys([hris], ['auditor'])
  expect(await screen.findByText('HR-systemet')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Återkalla|Ny nyckel/ })).not.toBeInTheDocument()
})

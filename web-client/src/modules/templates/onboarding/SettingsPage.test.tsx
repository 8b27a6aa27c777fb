import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, card, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { OnboardingSettings } from './queries'

const templateId = idOf(600)
const both = (text: string) => ({ sv: text, en: text })

function openSettings(patch: Partial<OnboardingSettings> = {}) {
  const sent: [string | null, unknown][] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    answers('get', '/api/v1/people/{personId}', ({ params }) => person(params.personId ?? '', 'Ali')),
    answers('get', '/api/v1/people', () => ({ items: [card(aliId, 'Ali Berg')], nextCursor: null }) as never),
    answers('get', '/api/v1/units', () => ({ items: [] })),
    answers(
      'get',
      '/api/v1/templates',
      () => ({ items: [{ templateId, title: both('Introduktion'), current: 1 }], nextCursor: null }) as never,
    ),
    answers('get', '/api/v1/onboarding-settings', () => ({
      templateId: null,
      from: null,
      canBegin: false,
      itContacts: [],
      version: 3,
      ...patch,
    })),
    answers('put', '/api/v1/onboarding-settings', ({ headers, body }) => {
      sent.push([headers.get('If-Match'), body])
      return undefined as never
    }),
  )
  return { ...renderAt('/onboarding/settings'), sent }
}

it('A_template_and_a_contact_are_chosen_and_saved_upon_what_was_seen', async () => {
  const { user, sent } = openSettings()
  expect(await screen.findByText(/IT:s uppgifter syns bara för chef och HR/)).toBeInTheDocument()
  await screen.findByRole('option', { name: 'Introduktion' })
  await user.selectOptions(screen.getByLabelText('Mall'), 'Introduktion')
  await user.type(screen.getByRole('searchbox', { name: 'Lägg till en kontakt' }), 'Ali')
  await user.click(await screen.findByRole('button', { name: /^Välj.*Ali Berg/ }))
  expect(within(screen.getByRole('table')).getByRole('rowheader')).toHaveTextContent('Alla andra enheter')
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(() =>
    expect(sent).toEqual([['"3"', { templateId, from: null, itContacts: [{ personId: aliId, unitId: null }] }]]),
  )
  expect(await screen.findByText('Inställningarna är sparade.')).toBeInTheDocument()
})

it('A_template_that_can_no_longer_be_used_is_told_of', async () => {
  openSettings({ templateId, from: '2026-01-01' })
  expect(await screen.findByRole('alert')).toHaveTextContent('Mallen går inte att använda längre')
})

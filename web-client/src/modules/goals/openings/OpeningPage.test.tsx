import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { Opening } from './queries'

const skill = (no: number, sv: string, legalLevel: number | null) => ({
  skillId: idOf(no),
  skill: { sv, en: null },
  level: 2,
  importance: null,
  legalLevel,
})

const draft: Opening = {
  openingId: idOf(500),
  unitId: idOf(600),
  roleProfileId: idOf(400),
  roleName: { sv: 'Supporttekniker', en: null },
  roleVersion: 3,
  state: 'draft',
  reason: 'En slutar',
  neededBy: '2027-02-01',
  keepMonths: 3,
  draftedByPersonId: idOf(2),
  requirements: [skill(31, 'Truckkort', 2), skill(32, 'ADR', 1), skill(33, 'Felsökning', null)],
  candidates: [],
  chosenId: null,
  ending: null,
  daysToFill: null,
  eraseOn: null,
  version: 1,
}

function openDraft() {
  const sent: unknown[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    answers('get', '/api/v1/units/{unitId}/openings/{openingId}', () => draft),
    answers('get', '/api/v1/units', () => ({ items: [], version: 1 }) as never),
    answers('get', '/api/v1/role-profiles', () => ({ items: [], nextCursor: null }) as never),
    answers('put', '/api/v1/units/{unitId}/openings/{openingId}', ({ body }) => {
      sent.push(body)
      return undefined as never
    }),
    answers('get', '/api/v1/units/{unitId}/openings/{openingId}/sourcing', ({ search }) => {
      sent.push(Object.fromEntries(search))
      const way = { hours: 80, cost: 36000, ready: '2027-01-04', isInTime: true }
      return { build: null, buy: { ...way, isInTime: false }, borrow: way }
    }),
  )
  return { ...renderAt(`/openings/${idOf(600)}/${idOf(500)}`), sent }
}

it('A_draft_is_changed_and_keeps_what_the_form_does_not_show', async () => {
  const { user, sent } = openDraft()
  await user.click(await screen.findByRole('button', { name: 'Ändra utkastet' }))
  const reason = await screen.findByLabelText('Varför behövs någon?')
  await user.clear(reason)
  await user.type(reason, 'Två slutar')
  await user.click(screen.getByRole('button', { name: 'Spara utkastet' }))

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    reason: 'Två slutar',
    roleProfileId: idOf(400),
    keepMonths: 3,
    legal: [
      { skillId: idOf(31), level: 2 },
      { skillId: idOf(32), level: 1 },
    ],
  })
})

it('Building_buying_and_borrowing_are_compared_by_the_same_figures', async () => {
  const { user, sent } = openDraft()
  await user.click(await screen.findByRole('button', { name: 'Utbilda, anställa eller låna?' }))
  const hours = await screen.findByLabelText('Timmar i veckan att lära')
  await user.clear(hours)
  await user.type(hours, '4,5')
  await user.click(screen.getByRole('button', { name: 'Jämför' }))

  const table = await screen.findByRole('table')
  expect(within(table).getByText('För sent')).toBeInTheDocument()
  expect(within(table).getAllByText('I tid')[1]).toBeInTheDocument()
  expect(screen.getByText('Ingen intern kandidat att utbilda än.')).toBeInTheDocument()
  expect(sent[0]).toMatchObject({ hoursPerWeek: '4.5', hireWeeks: '13' })
})

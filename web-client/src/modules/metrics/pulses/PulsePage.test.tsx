import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { Pulse, Results } from './queries'

const [pulseId, north, south] = [idOf(81), idOf(82), idOf(83)]
const pulse: Pulse = {
  pulseId,
  name: 'Lärande våren',
  state: 'closed',
  opens: '2027-02-01',
  closes: '2027-03-01',
  closedOn: '2027-03-01',
  unitIds: [],
  repeatMonths: 6,
  items: [],
  question: { sv: 'Vad behöver du?', en: 'What do you need?' },
  invited: 40,
  rate: 50,
  version: 3,
}
const results: Results = {
  pulseId,
  name: pulse.name,
  closedOn: '2027-03-01',
  unitId: null,
  score: { index: 62.5, answered: 20, rate: 50 },
  before: { pulseId: idOf(84), name: 'Hösten', closedOn: '2026-09-01', index: 60, change: 2.5 },
  items: [
    {
      key: 'develop-here',
      text: { sv: 'Här kan jag utvecklas.', en: 'I can develop here.' },
      isShipped: true,
      mean: 3.5,
      index: 62.5,
      agreeing: null,
    },
  ],
  parts: [
    { unitId: north, score: { index: 70, answered: 12, rate: 60 } },
    { unitId: south, score: null },
  ],
  question: pulse.question,
  texts: [],
}

beforeEach(() =>
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['employee', 'hrAdmin'] })),
    answers('get', '/api/v1/units', () => ({
      items: [north, south].map((unitId, i) => ({
        unitId,
        name: i ? 'Söder' : 'Norr',
        kind: 'unit' as const,
        parentId: null,
        people: 20,
        isClosed: false,
      })),
    })),
    answers('get', '/api/v1/organisation/pulses', () => ({ items: [] })),
  ),
)

it('shows what a pulse came to, and of a small unit that it is hidden', async () => {
  server.use(
    answers('get', '/api/v1/pulses/{pulseId}', () => ({ pulse, rates: [] })),
    answers('get', '/api/v1/organisation/pulses/{pulseId}/results', () => results),
    answers('get', '/api/v1/units/{unitId}/pulses/{pulseId}/results', ({ params }) => ({
      ...results,
      unitId: params.unitId ?? '',
      score: null,
      before: null,
      items: [],
      parts: [],
    })),
  )
  const { user, router } = renderAt(`/pulses/${pulseId}/results`)

  expect(await screen.findByText('2,5 högre än Hösten (1 sep. 2026)')).toBeVisible()
  const [, small] = within(screen.getByRole('table', { name: 'Per enhet' })).getAllByRole('rowheader')
  expect(small?.parentElement).toHaveTextContent(/Söder.*För få svar/)
  expect(screen.getByText('Hur många som instämmer visas där minst tio har svarat.')).toBeVisible()
  expect(screen.getByText('Färre än tio har skrivit något som kan visas här.')).toBeVisible()

  await user.selectOptions(screen.getByLabelText('Enhet'), 'Söder')

  expect(await screen.findByRole('heading', { name: 'För få svar för att visas' })).toBeVisible()
  expect(router.state.location.search).toEqual({ unit: south })
})

it('says what closing means before it is done, and shows rates alone until then', async () => {
  let isClosed = false
  server.use(
    answers('get', '/api/v1/pulses/{pulseId}', () => ({
      pulse: { ...pulse, state: isClosed ? ('calledOff' as const) : ('open' as const), closedOn: null },
      rates: [
        { unitId: null, invited: 40, rate: 25 },
        { unitId: north, invited: 20, rate: 30 },
      ],
    })),
    answers('post', '/api/v1/pulses/{pulseId}/closing', () => {
      isClosed = true
      return undefined
    }),
  )
  const { user } = renderAt(`/pulses/${pulseId}/results`)

  expect(await screen.findByRole('rowheader', { name: 'Norr' })).toBeVisible()
  expect(screen.queryByText('Engagemangsindex')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Stäng nu' }))
  expect(screen.getByText(/Det går inte att öppna igen/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Stäng pulsen' }))

  expect(await screen.findByText('Öppnade aldrig.', { exact: false })).toBeVisible()
})

it('prepares the next pulse with the days that are proposed, and a half statement is not taken', async () => {
  let sent: unknown
  server.use(
    answers('get', '/api/v1/pulses', () => ({
      items: [pulse],
      proposed: { pulseId, opens: '2027-08-01', closes: '2027-08-29' },
    })),
    answers('post', '/api/v1/pulses', ({ body }) => {
      sent = body
      return { pulseId }
    }),
    answers('get', '/api/v1/pulses/{pulseId}', () => ({
      pulse: { ...pulse, state: 'planned', closedOn: null },
      rates: [],
    })),
  )
  const { user } = renderAt('/pulses')

  await user.click(await screen.findByRole('button', { name: 'Förbered den' }))
  await user.type(await screen.findByLabelText('Namn'), 'Hösten 2027')
  await user.click(screen.getByRole('button', { name: 'Lägg till ett eget' }))
  await user.type(screen.getByLabelText('Eget påstående 1 på svenska'), 'Jag trivs.')
  await user.click(screen.getByRole('button', { name: 'Spara pulsen' }))
  expect(await screen.findByText('Skriv på båda språken.')).toBeVisible()
  await user.type(screen.getByLabelText('Eget påstående 1 på engelska'), 'I like it.')
  await user.click(screen.getByRole('button', { name: 'Spara pulsen' }))

  expect(await screen.findByText('Planerad')).toBeVisible()
  expect(sent).toEqual({
    name: 'Hösten 2027',
    opens: '2027-08-01',
    closes: '2027-08-29',
    unitIds: [],
    repeatMonths: 6,
    ownItems: [{ sv: 'Jag trivs.', en: 'I like it.' }],
    question: null,
  })
})

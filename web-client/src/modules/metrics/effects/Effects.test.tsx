import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, card as cardOf, elinId, idOf, manager, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { EffectCard } from './queries'

const cardId = idOf(500)
const programmeId = idOf(501)
const group = {
  kind: 'participants' as const,
  unitIds: [],
  roleProfileIds: [],
  people: 50,
  meanTenure: 4.5,
  unmatched: 0,
}
const none = { means: [], used: null, n: null }
const card: EffectCard = {
  cardId,
  programmeId,
  measure: 'leavers',
  start: '2026-03-01',
  months: 6,
  target: group,
  comparison: { ...group, kind: 'matched', unmatched: 2 },
  madeAt: '2026-04-02T08:00:00Z',
  isMadeAfterStart: true,
  imbalances: ['tenure'],
  reaction: { mean: null, n: null },
  learning: { before: 2.1, after: 3.05, n: 10 },
  behaviour: { own: { means: [4.2, 3.8, 3], used: 0.8, n: 5 }, manager: none },
  effect: {
    state: 'whole',
    beforeFrom: '2025-09-01',
    beforeTo: '2026-02-28',
    afterFrom: '2026-03-01',
    afterTo: '2026-08-31',
    groups: [
      { share: 0.24, n: 50 },
      { share: 0.18, n: 50 },
      { share: 0.22, n: 50 },
      { share: 0.21, n: 50 },
    ],
    value: -0.05,
    low: -0.2764,
    high: 0.1764,
  },
  return: { benefit: 500_000, assumption: 'Två färre slutade.', cost: 400_000, roi: 0.25 },
  version: 1,
}
const programmes = {
  items: [
    {
      programmeId,
      title: 'Ny som ledare',
      description: null,
      ownerId: elinId,
      cohorts: 1,
      nextStart: null,
      isOffered: true,
    },
  ],
}

function serve(patch: Partial<EffectCard> = {}) {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['employee', 'learning'] })),
    answers('get', '/api/v1/effect-cards/{cardId}', () => ({ ...card, ...patch })),
    answers('get', '/api/v1/programmes', () => programmes),
    answers('get', '/api/v1/units', () => ({ items: [] })),
  )
}

it('says that a share varies with the programme, with its interval and both groups', async () => {
  serve()
  renderAt(`/effects/${cardId}`)

  expect(await screen.findByText(/varierar med programmet.*skiljer sig med −5,0 procentenheter/)).toBeVisible()
  expect(screen.getByText(/konfidensintervall: −27,6 till \+17,6/)).toHaveTextContent('rymmer noll')
  const row = screen.getByRole('row', { name: /^Målgrupp/ })
  expect(within(row).getByText('24,0 % av 50')).toBeVisible()
  expect(within(row).getByText('−6,0')).toBeVisible()
  expect(screen.getByText(/mer än två år skiljer/)).toBeVisible()
  expect(screen.getByText(/efter start, som de stod dagen före start/)).toBeVisible()
  expect(screen.getByText('Antagande: Två färre slutade.')).toBeVisible()
})

it('gives no figure of few, nor before the period is over', async () => {
  serve({ effect: { ...card.effect, state: 'running', groups: [], value: null, low: null, high: null } })
  renderAt(`/effects/${cardId}`)

  expect(await screen.findByText(/pågår till och med 31 aug/)).toBeVisible()
  expect(screen.getAllByText('Färre än 5 svar, så ingen siffra visas.')).toHaveLength(2)
  expect(screen.queryByRole('row', { name: /^Målgrupp/ })).toBeNull()
})

it('shows no interval where the mean stands alone', async () => {
  serve({ effect: { ...card.effect, state: 'meanAlone', low: null, high: null } })
  renderAt(`/effects/${cardId}`)

  expect(await screen.findByText(/färre än tio personer/)).toBeVisible()
  expect(screen.queryByText(/konfidensintervall/)).toBeNull()
})

it('asks a manager about a report, and sends what was answered once all four are', async () => {
  const sent: unknown[] = []
  server.use(
    answers('get', '/api/v1/me', () => manager),
    answers('get', '/api/v1/programmes', () => programmes),
    answers('get', '/api/v1/people/{personId}', () => person(aliId, cardOf(aliId, 'Ali Karimi').displayName)),
    answers('get', '/api/v1/people/{personId}/programme-answers', () => ({ items: [] })),
    answers('get', '/api/v1/programme-questions', () => ({
      items: [
        { question: 'managerCheck', programmeId, personId: aliId, finishedOn: '2026-03-01', until: '2026-05-30' },
      ],
    })),
    answers('put', '/api/v1/people/{personId}/programmes/{programmeId}/manager-check', ({ body }) => {
      sent.push(body)
      return undefined
    }),
  )
  const { user } = renderAt('/programme-questions')

  const send = await screen.findByRole('button', { name: 'Skicka svaren' })
  expect(send).toBeDisabled()
  for (const [index, label] of ['använder det hen lärde sig', 'blivit bättre', 'hjälper andra'].entries())
    await user.click(
      within(screen.getByRole('group', { name: new RegExp(label) })).getByRole('button', { name: String(index + 3) }),
    )
  await user.click(screen.getByRole('button', { name: 'Ja' }))
  await user.click(send)

  expect(sent).toEqual([{ statements: [3, 4, 5], hasUsed: true }])
})

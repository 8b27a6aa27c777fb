import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { Review } from './queries'

const reviewId = idOf(600)
const reading = {
  key: 'turnover',
  number: 1,
  unit: 'percent' as const,
  months: 12,
  month: '2026-04-01',
  value: 9.4,
  n: 200,
  isHidden: false,
  target: null,
  knownAt: '2026-05-02T08:00:00Z',
}
const decided = {
  metricKey: 'turnover',
  goalId: null,
  decision: 'change' as const,
  reason: 'Den stiger i butikerna.',
  ownerId: elinId,
  nextOn: '2026-11-01',
}
const planned: Review = {
  reviewId,
  title: 'Höstens uppföljning',
  on: '2026-10-01',
  state: 'planned',
  participantIds: [],
  metricKeys: ['turnover'],
  goalIds: [],
  minutes: '',
  decisions: [],
  readings: [],
  today: [{ ...reading, value: 8.1 }],
  previous: {
    reviewId: idOf(601),
    title: 'Vårens uppföljning',
    on: '2026-05-02',
    decisions: [decided],
    readings: [reading],
  },
  notes: [],
  closedAt: null,
  version: 3,
}
const turnover = {
  key: 'turnover',
  number: 1,
  name: { sv: 'Personalomsättning', en: 'Turnover' },
  meaning: { sv: 'De som slutat.', en: 'Those who left.' },
  formula: '100 * leavers / average_headcount',
  population: 'average_headcount',
  unit: 'percent' as const,
  better: 'lower' as const,
  months: 12,
  minGroup: 5,
  target: null,
  isShipped: true,
  changedAt: null,
  version: 0,
}

function serve(review: Review, roles = ['employee', 'learning'] as (typeof me)['roles']) {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles })),
    answers('get', '/api/v1/reviews/{reviewId}', () => review),
    answers('get', '/api/v1/strategy-map', () => ({
      hasFigures: false,
      goals: [],
      capabilities: [],
      skills: [],
      programmes: [],
      outcomeGoals: [],
    })),
    answers('get', '/api/v1/metrics', () => ({ items: [turnover], measures: [] })),
    answers('get', '/api/v1/people/{personId}', () => person(elinId, 'Elin Lindqvist')),
  )
}

it('shows what was decided last time beside how it stands today', async () => {
  serve(planned)
  renderAt(`/reviews/${reviewId}`)

  const row = await screen.findByRole('row', { name: /^Personalomsättning/ })
  expect(within(row).getByText('9,4 %')).toBeVisible()
  expect(within(row).getByText('8,1 %')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Avsluta mötet' })).toBeDisabled()
  expect(screen.getByText('En punkt saknar beslut.')).toBeVisible()
})

it('decides of a subject with a reason and a next date, by the version that was seen', async () => {
  const sent: { body: unknown; version: string | null }[] = []
  serve(planned)
  server.use(
    answers('put', '/api/v1/reviews/{reviewId}', ({ body, headers }) => {
      sent.push({ body, version: headers.get('If-Match') })
      return undefined
    }),
  )
  const { user } = renderAt(`/reviews/${reviewId}`)

  await user.click(await screen.findByRole('button', { name: 'Besluta: Personalomsättning' }))
  await user.click(await screen.findByRole('button', { name: 'Spara beslutet' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Nästa datum')
  await user.click(screen.getByRole('button', { name: 'Stoppa' }))
  await user.type(screen.getByLabelText('Motivering'), 'Den sjunker.')
  await user.type(screen.getByLabelText('Nästa datum'), '2027-01-15')
  await user.click(screen.getByRole('button', { name: 'Spara beslutet' }))

  expect(sent).toHaveLength(1)
  expect(sent[0]?.version).toBe('"3"')
  expect(sent[0]?.body).toMatchObject({
    decisions: [
      { metricKey: 'turnover', decision: 'stop', reason: 'Den sjunker.', ownerId: elinId, nextOn: '2027-01-15' },
    ],
  })
})

it('is not closed over minutes that are not saved', async () => {
  serve({ ...planned, decisions: [decided] })
  const { user } = renderAt(`/reviews/${reviewId}`)
  const close = await screen.findByRole('button', { name: 'Avsluta mötet' })
  expect(close).toBeEnabled()

  await user.type(screen.getByLabelText('Text'), 'Vi enades.')

  expect(close).toBeDisabled()
  expect(screen.getByText('Protokollet är inte sparat än.')).toBeInTheDocument()
})

it('leaves a closed meeting as it is, but for notes', async () => {
  serve({ ...planned, state: 'closed', decisions: [decided], readings: [reading], minutes: 'Vi gick igenom året.' })
  renderAt(`/reviews/${reviewId}`)

  expect(await screen.findByText('Vi gick igenom året.')).toBeVisible()
  expect(screen.getByLabelText('Ny anteckning')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Besluta|Ändra beslutet|Avsluta|Spara protokollet/ })).toBeNull()
})

it('is read without a pen by whoever only reads', async () => {
  serve(planned, ['employee', 'analyst'])
  renderAt(`/reviews/${reviewId}`)

  expect(await screen.findByText('Inget beslut än.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Besluta|Avsluta|Ändra/ })).toBeNull()
})

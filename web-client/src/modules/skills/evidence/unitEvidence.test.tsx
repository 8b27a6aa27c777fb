import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'
import type { Evidence } from './queries'

const card = (number: number, addedAt: string): Evidence => ({
  evidenceId: idOf(number),
  personId: aliId,
  skillId: idOf(200),
  label: { sv: 'ADR', en: null },
  type: 'certificate',
  status: 'unverified',
  title: `Intyg ${number}`,
  issuer: null,
  url: null,
  fileHash: null,
  level: 3,
  issuedAt: '2026-01-01',
  expiresAt: null,
  isExpired: false,
  addedBy: aliId,
  addedAt,
  decidedBy: null,
  decidedAt: null,
  reason: null,
})

const queues: Record<string, Evidence[]> = {
  [idOf(101)]: [card(2, '2026-01-02T08:00:00Z'), card(3, '2026-01-03T08:00:00Z')],
  [idOf(102)]: [card(3, '2026-01-03T08:00:00Z')],
}

function openAs(partnerUnitIds: string[], path: string) {
  const asked: string[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['employee', 'hrPartner'], partnerUnitIds })),
    answers('get', '/api/v1/jobs', () => ({ items: [], nextCursor: null })),
    answers('get', '/api/v1/units', () => ({ items: [] })),
    refuses('get', '/api/v1/units/{unitId}/coverage', 404),
    answers('get', '/api/v1/people/{personId}', () => person(aliId, 'Ali Hassan')),
    answers('get', '/api/v1/people/{personId}/peer-requests', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/assessor-appointments', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/evidence-to-verify', () => ({
      items: [card(1, '2026-01-04T08:00:00Z')],
    })),
    answers('get', '/api/v1/units/{unitId}/evidence-to-verify', ({ params }) => {
      asked.push(params.unitId ?? '')
      return { items: queues[params.unitId ?? ''] ?? [] }
    }),
  )
  renderAt(path)
  return asked
}

it('A_partner_finds_the_evidence_of_their_units_once_each_the_longest_waiting_first', async () => {
  openAs([idOf(101), idOf(102)], '/requests')
  await screen.findByText(/Intyg 2/)
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Intyg 2 · ADR',
    'Intyg 3 · ADR',
    'Intyg 1 · ADR',
  ])
})

it('HRs_home_says_how_much_waits', async () => {
  openAs([idOf(101)], '/?view=hr')
  expect(await screen.findByRole('link', { name: '3 förfrågningar väntar på ditt svar' })).toBeInTheDocument()
})

it('Who_is_no_partner_asks_for_no_unit', async () => {
  const asked = openAs([], '/requests')
  expect(await screen.findByText(/Intyg 1/)).toBeInTheDocument()
  expect(asked).toEqual([])
})

import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, elinId, idOf, manager, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, server } from '@/test/server'
import type { ImprovementPlan } from './queries'

const planId = idOf(800)
const path = '/api/v1/people/{personId}/improvement-plans/{planId}' as const

const plan = (patch: Partial<ImprovementPlan>): ImprovementPlan => ({
  planId,
  personId: aliId,
  state: 'draft',
  gap: 'Fakturor blir fel',
  expected: 'Högst ett fel i veckan',
  support: 'En kollega sitter bredvid',
  evidence: '',
  unionRepresentative: '',
  until: '2027-04-30',
  approverId: idOf(9),
  hrIds: [],
  checkpoints: [{ checkpointId: idOf(801), day: '2027-01-15', what: 'Två veckor utan fel', isMet: null, seen: null }],
  checkIns: [],
  answer: null,
  outcome: null,
  note: null,
  approvedAt: null,
  endedAt: null,
  part: 'writer',
  version: 1,
  ...patch,
})

function openPlan(patch: Partial<ImprovementPlan>) {
  server.use(
    answers('get', path, () => plan(patch)),
    answers('get', '/api/v1/people/{personId}', () => person(aliId, 'Ali Åberg')),
  )
  return renderAt(`/people/${aliId}/improvement-plans/${planId}`)
}

it('lets the approver approve or ask for a change, and neither write nor comment', async () => {
  openPlan({ part: 'approver', state: 'waitingForApproval' })
  expect(await screen.findByRole('button', { name: 'Godkänn' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Be om ändring' })).toBeInTheDocument()
  for (const name of ['Ändra planen', 'Avsluta planen', 'Berätta'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
})

it('lets the person reply and says who reads it', async () => {
  openPlan({ part: 'person', state: 'active', approvedAt: '2026-12-01T09:00:00Z' })
  expect(await screen.findByLabelText('Ditt svar')).toBeInTheDocument()
  expect(screen.getByText('Ingen annan ser att planen finns.')).toBeInTheDocument()
  for (const name of ['Ändra planen', 'Avsluta planen', /^Berätta vad som syntes/])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
})

it('ends what has not begun by withdrawing it, with what it rests on', async () => {
  const asked: Asked[] = []
  server.use(answers('post', `${path}/ending`, (request) => void asked.push(request)))
  const { user } = openPlan({})
  await user.click(await screen.findByRole('button', { name: 'Avsluta planen' }))
  expect(within(screen.getByLabelText('Hur gick det?')).getAllByRole('option')).toHaveLength(1)
  await user.type(screen.getByLabelText('Vad bedömningen bygger på'), 'Annan roll')
  await user.click(screen.getByRole('button', { name: 'Avsluta planen' }))
  expect(asked[0]?.body).toEqual({ outcome: 'withdrawn', comment: 'Annan roll' })
})

it.each([
  ['a colleague', me, false],
  ['the manager', manager, true],
] as const)('offers %s to begin one only beside the plans of who they manage', async (_, reader, offered) => {
  server.use(
    answers('get', '/api/v1/me', () => reader),
    answers('get', '/api/v1/people/{personId}', () =>
      person(aliId, 'Ali Åberg', { managerId: offered ? elinId : null }),
    ),
    answers('get', '/api/v1/people/{personId}/plans', () => ({ items: [] })),
    answers('get', '/api/v1/improvement-plans', () => ({ items: [] })),
  )
  renderAt(`/people/${aliId}/plans`)
  expect(await screen.findByText('Inga planer än')).toBeInTheDocument()
  expect(screen.queryAllByRole('button', { name: 'Ny handlingsplan' })).toHaveLength(offered ? 1 : 0)
  expect(screen.queryAllByRole('heading', { name: 'Handlingsplaner' })).toHaveLength(offered ? 1 : 0)
})

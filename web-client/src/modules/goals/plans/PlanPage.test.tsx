import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, elinId, idOf, manager, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'
import type { Plan, PlanItem } from './queries'

const path = '/api/v1/people/{personId}/plans/{planId}' as const
const planId = idOf(700)

const item: PlanItem = {
  itemId: idOf(701),
  kind: 'peer',
  what: 'Sitta bredvid controllern',
  skillId: null,
  skill: null,
  fromLevel: null,
  toLevel: null,
  level: null,
  due: '2027-04-30',
  hours: 6,
  learningItemId: null,
  learningTitle: null,
  doneAt: null,
}

const plan = (patch: Partial<Plan>): Plan => ({
  planId,
  personId: elinId,
  title: 'AI-verktyg',
  purpose: null,
  type: 'upskilling',
  state: 'active',
  until: '2027-04-30',
  sourceRoleProfileId: null,
  sourceRoleName: null,
  targetRoleProfileId: null,
  targetRoleName: null,
  fitBefore: null,
  fitNow: null,
  items: [item],
  mix: [],
  done: 0,
  hoursLeft: 6,
  checkIns: [],
  answer: null,
  agreedAt: null,
  endedAt: null,
  version: 4,
  ...patch,
})

function openPlan(of: string, patch: Partial<Plan>, managerId: string | null = null) {
  server.use(
    answers('get', '/api/v1/people/{personId}', () => person(of, 'Ali Åberg', { managerId })),
    answers('get', path, () => plan({ personId: of, ...patch })),
  )
  return renderAt(`/people/${of}/plans/${planId}`)
}

it('lets the person close by hand what aims at no skill, and not what a level closes', async () => {
  server.use(answers('get', '/api/v1/me', () => me))
  const aimed = { ...item, itemId: idOf(702), what: 'Kurs', skillId: idOf(3), toLevel: 3 }
  openPlan(elinId, { items: [item, aimed] })
  expect(await screen.findByRole('button', { name: 'Klar: Sitta bredvid controllern' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Klar: Kurs/ })).not.toBeInTheDocument()
})

it('has the manager read before agreeing, and agrees to the version that was read', async () => {
  const asked: Asked[] = []
  server.use(
    answers('get', '/api/v1/me', () => manager),
    answers('post', `${path}/agreement`, (request) => void asked.push(request)),
  )
  const { user } = openPlan(aliId, { state: 'inReview' }, manager.personId)
  await user.click(await screen.findByRole('button', { name: 'Kom överens' }))
  expect(await screen.findByText('Planen är överenskommen och pågår.')).toBeInTheDocument()
  expect(asked[0]?.headers.get('If-Match')).toBe('"1"')
})

it('offers the manager nothing to agree to before the plan is read', async () => {
  server.use(answers('get', '/api/v1/me', () => manager))
  openPlan(aliId, { state: 'waitingForReview' }, manager.personId)
  expect(await screen.findByRole('button', { name: 'Börja läsa' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Kom överens' })).not.toBeInTheDocument()
})

it('says in the words of the API why it could not be carried out', async () => {
  const detail = 'En aktivitet är inte klar.'
  server.use(
    answers('get', '/api/v1/me', () => me),
    refuses('post', `${path}/completion`, 409, { code: 'goals.items-open', detail }),
  )
  const { user } = openPlan(elinId, { items: [{ ...item, doneAt: '2026-11-02T09:00:00Z' }] })
  await user.click(await screen.findByRole('button', { name: 'Planen är genomförd' }))
  expect(await screen.findByText(detail)).toBeInTheDocument()
})

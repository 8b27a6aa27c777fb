import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import type { Job } from '@/api/types'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, server } from '@/test/server'
import type { PlanTemplate } from './queries'

const templateId = idOf(900)
const path = '/api/v1/plan-templates/{templateId}' as const
const applications: Asked[] = []

const template: PlanTemplate = {
  templateId,
  type: 'legal',
  title: 'Brandskydd',
  purpose: null,
  days: 60,
  items: [
    {
      kind: 'peer',
      what: 'Gå rond',
      skillId: null,
      skill: null,
      fromLevel: null,
      toLevel: null,
      dueInDays: 10,
      hours: 1,
      learningItemId: null,
      learningTitle: null,
    },
  ],
  beginsActive: true,
  isRetired: false,
  version: 1,
}

const job = (isDryRun: boolean): Job => ({
  jobId: idOf(901),
  kind: 'goals.apply-plan-template',
  title: 'Planer',
  state: 'completed',
  isDryRun,
  total: 3,
  done: 3,
  created: 2,
  updated: 0,
  skipped: 1,
  rejected: 0,
  remarked: 0,
  problem: null,
  startedAt: '2026-11-26T09:00:00Z',
  isCancelling: false,
  endedAt: '2026-11-26T09:00:01Z',
})

beforeEach(() => {
  applications.length = 0
})

function openTemplate(patch: Partial<PlanTemplate> = {}) {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    answers('get', path, () => ({ ...template, ...patch })),
    answers('post', `${path}/applications`, (asked) => {
      applications.push(asked)
      return { jobId: idOf(901) }
    }),
    answers('get', '/api/v1/jobs/{jobId}', () =>
      job(JSON.stringify(applications.at(-1)?.body).includes('"isDryRun":true')),
    ),
  )
  return renderAt(`/plan-templates/${templateId}`)
}

it('counts before anybody is given a plan', async () => {
  const { user } = openTemplate()
  const give = await screen.findByRole('button', { name: 'Ge planerna' })
  expect(give).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Räkna först' }))
  expect(await screen.findByText(/^2 får en plan\. 1 hoppas över/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ge planerna' }))
  expect(applications.map((asked) => asked.body)).toMatchObject([
    { isDryRun: true, population: { isEveryone: true } },
    { isDryRun: false, population: { isEveryone: true } },
  ])
})

it('counts again for others than it has counted', async () => {
  const { user } = openTemplate()
  await user.click(await screen.findByRole('button', { name: 'Räkna först' }))
  await screen.findByText(/^2 får en plan/)
  await user.type(screen.getByLabelText('Första dag (annars i dag)'), '2027-01-01')
  expect(screen.getByRole('button', { name: 'Ge planerna' })).toBeDisabled()
})

it('gives nobody what is no longer used', async () => {
  openTemplate({ isRetired: true })
  expect(await screen.findByText('Används inte längre')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Räkna först' })).not.toBeInTheDocument()
})

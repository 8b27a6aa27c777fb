import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/api/types'
import { elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'

const campaignId = idOf(400)
const campaign: Answer<'getCampaign'> = {
  campaignId,
  name: { sv: 'Våren', en: null },
  ownerId: elinId,
  state: 'open',
  population: { isEveryone: true, unitIds: [], roleProfileIds: [], managerIds: [] },
  skills: [],
  includesRoleSkills: true,
  startsOn: '2027-03-01',
  dueOn: '2027-03-31',
  isBlind: true,
  remindDaysBefore: [7],
  reminded: [],
  openedOn: '2027-03-01',
  closedOn: null,
  snapshotId: null,
  people: 8,
  peopleDone: 3,
  questions: 40,
  selfAnswered: 20,
  managerAnswered: 10,
  differences: 0,
}

async function openForm() {
  const moved: Asked[] = []
  const now = { dueOn: campaign.dueOn }
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    answers('get', '/api/v1/people/{personId}', () => person(elinId, 'Elin Lindqvist')),
    answers('get', '/api/v1/campaigns/{campaignId}', () => ({ ...campaign, ...now })),
    answers('put', '/api/v1/campaigns/{campaignId}/due-day', (asked) => {
      moved.push(asked)
      Object.assign(now, asked.body)
      return undefined
    }),
  )
  const page = renderAt(`/campaigns/${campaignId}?view=plan`)
  await page.user.click(await screen.findByRole('button', { name: 'Flytta sista dagen' }))
  const form = within(await screen.findByRole('form', { name: 'Flytta sista dagen' }))
  fireEvent.change(form.getByLabelText('Sista dag att svara'), { target: { value: '2027-04-15' } })
  await waitFor(() => expect(form.getByRole('button', { name: 'Spara dagen' })).toBeEnabled())
  return { ...page, form, moved }
}

it('The_last_day_is_moved_by_whoever_saw_the_newest', async () => {
  const { user, form, moved } = await openForm()
  await user.click(form.getByRole('button', { name: 'Spara dagen' }))
  expect(await screen.findByText(/^Sista dagen är nu 15 apr/)).toBeInTheDocument()
  expect(moved.map(({ body, headers }) => [body, headers.get('If-Match')])).toEqual([[{ dueOn: '2027-04-15' }, '"1"']])
  expect(screen.queryByRole('form', { name: 'Flytta sista dagen' })).not.toBeInTheDocument()
  expect(await screen.findByText(/– 15 apr/)).toBeInTheDocument()
})

it('Why_the_day_cannot_be_moved_is_said_by_the_field', async () => {
  const { user, form } = await openForm()
  const detail = 'Sista dagen har redan passerat.'
  server.use(refuses('put', '/api/v1/campaigns/{campaignId}/due-day', 409, { detail }))
  await user.click(form.getByRole('button', { name: 'Spara dagen' }))
  await waitFor(() => expect(form.getByLabelText('Sista dag att svara')).toHaveAccessibleDescription(/redan passerat/))
  expect(form.getByLabelText('Sista dag att svara')).toBeInvalid()
})

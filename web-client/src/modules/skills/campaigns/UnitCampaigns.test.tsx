import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/api/types'
import { aliId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'

const campaignId = idOf(400)
const partnered = idOf(401)
const campaign: Answer<'listUnitCampaigns'>['items'][number] = {
  campaignId,
  name: { sv: 'Våren', en: null },
  state: 'open',
  startsOn: '2027-03-01',
  dueOn: '2027-03-31',
  closedOn: null,
  people: 3,
  questions: 6,
  selfAnswered: 3,
  managerAnswered: 0,
}

it('A_partner_follows_the_campaigns_of_a_unit_they_partner_and_opens_how_far_one_has_come', async () => {
  const asked: Asked[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrPartner'], partnerUnitIds: [partnered] })),
    answers('get', '/api/v1/units', () => ({
      items: [{ unitId: partnered, name: 'Digitalt', kind: 'unit', parentId: null, people: 3, isClosed: false }],
    })),
    answers('get', '/api/v1/people/{personId}', () => person(aliId, 'Ali Hassan')),
    answers('get', '/api/v1/units/{unitId}/campaigns', () => ({ items: [campaign] })),
    answers('get', '/api/v1/units/{unitId}/campaigns/{campaignId}/progress', (request) => {
      asked.push(request)
      return { items: [{ id: aliId, people: 3, peopleDone: 1, asked: 6, self: 3, manager: 0 }] }
    }),
  )
  const { user } = renderAt('/campaigns')
  await user.click(await screen.findByRole('link', { name: 'Våren' }))
  const progress = within(await screen.findByRole('region', { name: 'Våren' }))
  expect(await progress.findByRole('row', { name: /Ali Hassan 3 1 50/ })).toBeInTheDocument()
  expect(asked[0]?.params).toMatchObject({ unitId: partnered, campaignId })
  await user.click(progress.getByRole('button', { name: 'Enhet' }))
  await waitFor(() => expect(asked.at(-1)?.search.get('by')).toBe('unit'))
})

it('A_unit_of_another_partner_is_said_to_be_that_and_no_fault', async () => {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrPartner'] })),
    answers('get', '/api/v1/units', () => ({ items: [] })),
    refuses('get', '/api/v1/units/{unitId}/campaigns', 403),
  )
  renderAt('/campaigns')
  expect(await screen.findByText('Du är inte HR-partner för den här enheten')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { idOf } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { JobDescriptionHead } from './queries'

const [templateId, roleProfileId, described, sql] = [idOf(600), idOf(811), idOf(812), idOf(400)]
const both = (text: string) => ({ sv: text, en: text })

const head = (patch: Partial<JobDescriptionHead>): JobDescriptionHead => ({
  jobDescriptionId: idOf(810),
  roleProfileId: described,
  name: both('Systemutvecklare'),
  status: 'approved',
  number: 2,
  ssykCode: '2512',
  requirements: 8,
  isNotAdopted: false,
  changedAt: '2026-03-02T08:00:00Z',
  ...patch,
})

function openList(items: JobDescriptionHead[], mayWrite: boolean) {
  const sent: unknown[] = []
  server.use(
    answers('get', '/api/v1/job-descriptions', () => ({ items, mayWrite })),
    answers(
      'get',
      '/api/v1/templates',
      () => ({ items: [{ templateId, title: both('Arbetsbeskrivning'), current: 1 }], nextCursor: null }) as never,
    ),
    answers(
      'get',
      '/api/v1/role-profiles',
      () =>
        ({
          items: [
            { roleProfileId, name: both('Dataanalytiker'), status: 'published' },
            { roleProfileId: described, name: both('Systemutvecklare'), status: 'published' },
          ],
        }) as never,
    ),
    answers(
      'get',
      '/api/v1/role-profiles/{roleProfileId}',
      () => ({ requirements: [{ skillId: sql, level: 4, importance: 5, horizon: null }] }) as never,
    ),
    answers('post', '/api/v1/job-descriptions', ({ body }) => {
      sent.push(body)
      return { jobDescriptionId: idOf(820), roleProfileId }
    }),
  )
  return { ...renderAt('/job-descriptions'), sent }
}

it('What_holds_what_waits_and_what_was_not_published_are_told_apart', async () => {
  openList(
    [
      head({}),
      head({ jobDescriptionId: idOf(813), name: both('Ekonom'), status: 'review', number: null, isNotAdopted: true }),
    ],
    true,
  )
  expect(await screen.findByRole('link', { name: 'Systemutvecklare' })).toBeInTheDocument()
  expect(screen.getByText('Granskas')).toBeInTheDocument()
  expect(screen.getByText('Rollprofilen är inte publicerad')).toBeInTheDocument()
})

it('Who_only_reads_begins_none', async () => {
  openList([], false)
  expect(await screen.findByRole('heading', { name: 'Inga arbetsbeskrivningar än' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Ny arbetsbeskrivning' })).toBeNull()
})

it('A_role_that_is_not_described_yet_begins_with_what_it_asks_already', async () => {
  const { user, sent } = openList([head({})], true)
  await user.click(await screen.findByRole('button', { name: 'Ny arbetsbeskrivning' }))
  await screen.findByRole('option', { name: 'Dataanalytiker' })
  await screen.findByRole('option', { name: 'Arbetsbeskrivning' })
  expect(screen.queryByRole('option', { name: 'Systemutvecklare' })).toBeNull()
  await user.selectOptions(screen.getByLabelText('För vilken roll?'), 'Dataanalytiker')
  await user.click(screen.getByRole('button', { name: 'Skapa utkast' }))
  await waitFor(() =>
    expect(sent).toEqual([
      {
        templateId,
        roleProfileId,
        description: {
          name: both('Dataanalytiker'),
          answers: [],
          requirements: [{ skillId: sql, level: 4, importance: 5 }],
        },
      },
    ]),
  )
})

import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/api/types'
import { elinId, idOf, me } from '@/test/fixtures/people'
import { dataId, riskId } from '@/test/fixtures/skills'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'

type Summary = Answer<'listGapSnapshots'>['items'][number]

const [company, north, small] = [idOf(400), idOf(401), idOf(402)]
const summary = (number: number, asOf: string, steps: number): Summary => ({
  snapshotId: idOf(500 + number),
  asOf,
  takenAt: asOf,
  takenBy: elinId,
  people: 40,
  peopleWithGap: 20,
  steps,
  required: 80,
  met: 60,
})
const spring = summary(1, '2026-03-10T09:00:00Z', 37)
const autumn = summary(2, '2026-09-10T09:00:00Z', 30)
const unit = (unitId: string, name: string, parentId: string | null) => ({
  unitId,
  name,
  kind: 'unit' as const,
  parentId,
  people: 9,
  isClosed: false,
})
const counted = (unitId: string, steps: number | null) => ({
  unitId,
  parentId: unitId === company ? null : company,
  people: steps === null ? null : 9,
  peopleWithGap: steps === null ? null : 5,
  steps,
  required: steps === null ? null : 20,
  met: steps === null ? null : 15,
  isSuppressed: steps === null,
})
const skill = (skillId: string, sv: string, steps: number | null) => ({
  skillId,
  label: { sv, en: null },
  kind: 'technical' as const,
  needed: steps === null ? null : 12,
  peopleWithGap: steps === null ? null : 4,
  steps,
  isSuppressed: steps === null,
})
const skillChange = (skillId: string, sv: string, steps: number, stepsWith: number) => ({
  skillId,
  label: { sv, en: null },
  kind: 'technical' as const,
  needed: 12,
  neededWith: 10,
  peopleWithGap: 4,
  peopleWithGapWith: 5,
  steps,
  stepsWith,
})
const unitChange = (unitId: string, steps: number | null, stepsWith: number | null) => ({
  unitId,
  people: steps === null ? null : 9,
  peopleWith: steps === null ? null : 9,
  peopleWithGap: steps === null ? null : 5,
  peopleWithGapWith: steps === null ? null : 6,
  steps,
  stepsWith,
  isSuppressed: steps === null,
})

function openAt(url: string, roles: typeof me.roles = ['hrAdmin'], items: Summary[] = [autumn, spring]) {
  const asked: Asked[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles })),
    answers('get', '/api/v1/units', () => ({
      items: [unit(company, 'Bolaget', null), unit(north, 'Norr', company), unit(small, 'Liten', company)],
    })),
    answers('get', '/api/v1/gap-snapshots', () => ({ items })),
    answers('post', '/api/v1/gap-snapshots', (request) => {
      asked.push(request)
      return { snapshotId: autumn.snapshotId }
    }),
    answers('get', '/api/v1/gap-snapshots/{snapshotId}', ({ search }) => ({
      snapshot: autumn,
      unitId: search.get('unitId'),
      isSuppressed: search.get('unitId') === small,
      units: [counted(company, 30), counted(north, 21), counted(small, null)],
      skills: search.get('unitId') === small ? [] : [skill(dataId, 'Dataanalys', 8), skill(riskId, 'Riskanalys', null)],
    })),
    answers('get', '/api/v1/gap-snapshots/{snapshotId}/difference', (request) => {
      asked.push(request)
      return {
        snapshot: autumn,
        with: spring,
        unitId: request.search.get('unitId'),
        isSuppressed: false,
        units: [unitChange(north, 21, 27), unitChange(company, 30, 37), unitChange(small, null, null)],
        skills: [
          skillChange(dataId, 'Dataanalys', 8, 17),
          skillChange(riskId, 'Riskanalys', 9, 7),
          skillChange(idOf(203), 'SQL', 4, 4),
        ],
      }
    }),
  )
  return { ...renderAt(url), asked }
}

const row = (name: RegExp) => screen.findByRole('row', { name })

it('What_has_been_kept_is_listed_with_what_it_came_to_and_the_change_since_the_one_before', async () => {
  openAt('/gap-snapshots')
  expect(await row(/10 sep. 2026 .* 30 −7: jämför med den före 20 \/ 40 75\s% Du/)).toBeInTheDocument()
  expect(await row(/10 mars 2026 .* 37 – 20 \/ 40/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /−7/ })).toHaveAttribute(
    'href',
    `/gap-snapshots/compare?snapshot=${autumn.snapshotId}&with=${spring.snapshotId}`,
  )
  expect(screen.getByRole('heading', { name: 'Nivåer som saknas över tid' })).toBeInTheDocument()
})

it('A_snapshot_is_taken_only_after_it_is_said_that_it_stays', async () => {
  const { user, asked } = openAt('/gap-snapshots')
  await user.click(await screen.findByRole('button', { name: 'Ta en ögonblicksbild' }))
  expect(screen.getByText(/kan inte ändras eller tas bort/)).toBeInTheDocument()
  expect(asked).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Räkna och spara' }))
  expect(await screen.findByText('Ögonblicksbilden är sparad.')).toBeInTheDocument()
  expect(asked[0]?.body).toEqual({})
  expect(screen.queryByRole('button', { name: 'Räkna och spara' })).toBeNull()
})

it('An_earlier_day_is_counted_as_it_ended_and_a_refusal_is_said_in_the_form', async () => {
  const { user, asked } = openAt('/gap-snapshots')
  await user.click(await screen.findByRole('button', { name: 'Ta en ögonblicksbild' }))
  await user.click(screen.getByRole('button', { name: 'En tidigare dag' }))
  await user.clear(screen.getByLabelText('Dag'))
  expect(screen.getByRole('button', { name: 'Räkna och spara' })).toBeDisabled()
  await user.type(screen.getByLabelText('Dag'), '2026-02-28')
  server.use(refuses('post', '/api/v1/gap-snapshots', 409, { code: 'skills.snapshot-ahead', detail: 'Inte än.' }))
  await user.click(screen.getByRole('button', { name: 'Räkna och spara' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Inte än.')
  server.use(
    answers('post', '/api/v1/gap-snapshots', (request) => {
      asked.push(request)
      return { snapshotId: autumn.snapshotId }
    }),
  )
  await user.click(screen.getByRole('button', { name: 'Räkna och spara' }))
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]?.body).toEqual({ asOf: new Date('2026-02-28T23:59:59').toISOString() })
})

it('Who_may_only_read_is_not_offered_to_take_one', async () => {
  openAt('/gap-snapshots', ['analyst'], [])
  expect(await screen.findByText('Inga ögonblicksbilder ännu')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Ta en ögonblicksbild' })).toBeNull()
})

it('One_snapshot_tells_skill_by_skill_and_unit_by_unit_and_says_what_is_hidden', async () => {
  const { user, router } = openAt(`/gap-snapshots/${autumn.snapshotId}`)
  expect(await row(/Dataanalys 12 4 8/)).toBeInTheDocument()
  expect(await row(/Riskanalys För få personer/)).toBeInTheDocument()
  expect(await row(/Liten För få personer/)).toBeInTheDocument()
  expect(screen.getByText(/färre än fem personer visas inte/)).toBeInTheDocument()
  expect(screen.getByRole('option', { name: /Liten \(för få personer\)/ })).toBeDisabled()
  await user.click(screen.getByRole('link', { name: 'Norr' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ unit: north }))
  expect(await screen.findByText('5 / 9')).toBeInTheDocument()
})

it('A_unit_too_small_to_be_told_of_says_so_and_shows_no_figure', async () => {
  openAt(`/gap-snapshots/${autumn.snapshotId}?unit=${small}`)
  expect(await screen.findByText('Gruppen är för liten')).toBeInTheDocument()
  expect(screen.queryByRole('table')).toBeNull()
})

it('The_latest_is_compared_with_the_one_before_and_what_has_not_moved_is_only_counted', async () => {
  const { user, router, asked } = openAt('/gap-snapshots/compare')
  const skills = await screen.findByRole('table', { name: 'Per kompetens' })
  expect(asked[0]?.params.snapshotId).toBe(autumn.snapshotId)
  expect(asked[0]?.search.get('with')).toBe(spring.snapshotId)
  const names = () =>
    within(screen.getByRole('table', { name: 'Per kompetens' }))
      .getAllByRole('rowheader')
      .map((head) => head.textContent)
  expect(names()).toEqual(['Dataanalys', 'Riskanalys'])
  expect(within(skills).getByRole('row', { name: /Dataanalys −9 17 8 från 10 till 12/ })).toBeInTheDocument()
  expect(screen.getByText('1 kompetens är oförändrad.')).toBeInTheDocument()
  expect(screen.getByText('från 37 till 30').parentElement).toHaveTextContent('−7')

  await user.click(screen.getByRole('button', { name: 'Har växt' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ show: 'grown' }))
  expect(names()).toEqual(['Riskanalys'])
})

it('A_unit_is_chosen_in_the_comparison_and_kept_in_the_address', async () => {
  const { user, router, asked } = openAt('/gap-snapshots/compare')
  await user.selectOptions(await screen.findByLabelText('Enhet'), north)
  await waitFor(() => expect(router.state.location.search).toEqual({ unit: north }))
  await waitFor(() => expect(asked.at(-1)?.search.get('unitId')).toBe(north))
  expect((await screen.findByText('från 27 till 21')).parentElement).toHaveTextContent('−6')
  expect(screen.queryByRole('table', { name: 'Per enhet' })).toBeNull()
})

it('One_snapshot_alone_cannot_be_compared', async () => {
  openAt('/gap-snapshots/compare', ['hrAdmin'], [spring])
  expect(await screen.findByText('Det behövs två ögonblicksbilder')).toBeInTheDocument()
})

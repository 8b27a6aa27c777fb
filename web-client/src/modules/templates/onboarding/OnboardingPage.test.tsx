import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'
import type { Onboarding, OnboardingTask } from './queries'

const [onboardingId, boss, it_] = [idOf(700), idOf(11), idOf(12)]
const names: Record<string, string> = { [elinId]: 'Elin', [aliId]: 'Ali', [boss]: 'Gunilla', [it_]: 'Tove' }

const task = (key: string, patch: Partial<OnboardingTask> = {}): OnboardingTask => ({
  key,
  title: { sv: `Gör ${key}`, en: `Do ${key}` },
  help: { sv: null, en: null },
  phase: 'day1',
  owner: 'manager',
  handedToId: null,
  due: '2026-03-02',
  isDone: false,
  doneAt: null,
  isOverdue: false,
  isMine: false,
  canBeRemoved: false,
  link: null,
  ...patch,
})

const onboarding: Onboarding = {
  onboardingId,
  personId: aliId,
  startsOn: '2026-03-02',
  state: 'running',
  cancelled: null,
  parts: ['manager'],
  leads: true,
  managerId: elinId,
  buddyId: null,
  itId: it_,
  isItChosen: false,
  productiveOn: null,
  employedTo: null,
  tasks: [
    task('dator', { phase: 'beforeStart', owner: 'it', isOverdue: true }),
    task('välkommen', { isMine: true }),
    task('skatta', { phase: 'week1', owner: 'employee', link: 'skills', isDone: true }),
  ],
}

function openOnboarding(patch: Partial<Onboarding> = {}) {
  const sent: [string, unknown][] = []
  const take =
    (name: string) =>
    ({ params, body }: { params: Record<string, string>; body: unknown }) => {
      sent.push([[name, params.key].filter(Boolean).join(' '), body])
      return undefined as never
    }
  const path = '/api/v1/onboardings/{onboardingId}' as const
  server.use(
    answers('get', '/api/v1/me', () => me),
    answers('get', '/api/v1/people/{personId}', ({ params }) =>
      person(params.personId ?? '', names[params.personId ?? ''] ?? '–'),
    ),
    answers('get', path, () => ({ ...onboarding, ...patch })),
    answers('put', `${path}/tasks/{key}/done`, take('done')),
    answers('delete', `${path}/tasks/{key}/done`, take('not done')),
    answers('put', `${path}/start`, take('start')),
    answers('put', `${path}/productivity`, take('productive')),
  )
  return { ...renderAt(`/onboarding/${onboardingId}`), sent }
}

it('Whoever_leads_sees_everybodys_tasks_phase_by_phase_and_whose_they_are', async () => {
  openOnboarding()
  const before = await screen.findByRole('region', { name: 'Före första dagen' })
  expect(before).toHaveTextContent('Gör dator')
  expect(within(before).getByText('IT')).toBeInTheDocument()
  expect(within(before).getByText('Försenad')).toBeInTheDocument()
  expect(screen.getByRole('region', { name: 'Första veckan' })).toHaveTextContent('1 av 1 klara')
  expect(await screen.findByText(/enhetens kontakt/)).toBeInTheDocument()
  expect(screen.getByText('en är sen')).toBeInTheDocument()
})

it('A_task_is_ticked_and_taken_back', async () => {
  const { user, sent } = openOnboarding()
  await user.click(await screen.findByRole('checkbox', { name: 'Gör välkommen' }))
  expect(await screen.findByText('Gör välkommen är klart.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /Ångra/ }))
  await waitFor(() => expect(sent.map(([what]) => what)).toEqual(['done välkommen', 'not done välkommen']))
})

it('The_new_employee_is_welcomed_and_arranges_nothing', async () => {
  openOnboarding({
    personId: elinId,
    leads: false,
    parts: ['employee'],
    managerId: boss,
    tasks: [task('läs', { owner: 'employee', isMine: true })],
  })
  expect(await screen.findByRole('heading', { level: 1, name: 'Din första tid' })).toBeInTheDocument()
  expect(screen.getByText(/Välkommen, Elin!/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Flytta första dagen' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Lämna över/ })).toBeNull()
})

it('Who_helps_sees_their_part_alone', async () => {
  openOnboarding({
    leads: false,
    parts: ['it'],
    managerId: null,
    itId: null,
    tasks: [task('dator', { owner: 'it', isMine: true })],
  })
  expect(await screen.findByText(/Det här är din del/)).toBeInTheDocument()
  expect(screen.queryByText('Närmaste chef')).toBeNull()
})

it('A_day_outside_of_the_employment_is_told_beside_the_field', async () => {
  const { user } = openOnboarding()
  server.use(
    refuses('put', '/api/v1/onboardings/{onboardingId}/start', 409, {
      code: 'templates.outside-employment',
      detail: 'Dagen ligger utanför anställningen.',
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Flytta första dagen' }))
  const form = await screen.findByRole('region', { name: 'Flytta första dagen' })
  await user.click(within(form).getByRole('button', { name: 'Flytta' }))
  expect((await within(form).findAllByText('Dagen ligger utanför anställningen.')).length).toBeGreaterThan(0)
})

it('Confirming_says_what_is_left_and_sends_the_day', async () => {
  const { user, sent } = openOnboarding()
  await user.click(await screen.findByRole('button', { name: 'Bekräfta full produktivitet' }))
  const form = await screen.findByRole('region', { name: 'Bekräfta full produktivitet' })
  expect(form).toHaveTextContent('2 uppgifter är inte klara')
  await user.clear(within(form).getByLabelText('Dag'))
  await user.type(within(form).getByLabelText('Dag'), '2026-05-04')
  await user.click(within(form).getByRole('button', { name: 'Bekräfta' }))
  await waitFor(() => expect(sent).toEqual([['productive', { productiveOn: '2026-05-04' }]]))
})

it('What_is_over_is_read_and_not_changed', async () => {
  openOnboarding({ state: 'completed', productiveOn: '2026-05-04' })
  expect(await screen.findByText(/Onboardingen är avslutad/)).toBeInTheDocument()
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(await screen.findByRole('button', { name: 'Rätta dagen' })).toBeInTheDocument()
})

it('To_a_stranger_there_is_no_such_onboarding', async () => {
  openOnboarding()
  server.use(refuses('get', '/api/v1/onboardings/{onboardingId}', 404, { code: 'templates.unknown-onboarding' }))
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Ali')
  expect(screen.queryByText('Gör dator')).toBeNull()
})

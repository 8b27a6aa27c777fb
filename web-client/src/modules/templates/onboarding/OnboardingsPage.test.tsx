import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/api/types'
import { today } from '@/shared/lib/days'
import { aliId, elinId, idOf, manager, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { MyTask, OnboardingHead } from './queries'

const onboardingId = idOf(700)
const task = (key: string, due: string, isOverdue = false): MyTask => ({
  onboardingId,
  personId: aliId,
  startsOn: '2099-03-02',
  task: {
    key,
    title: { sv: `Gör ${key}`, en: `Do ${key}` },
    help: { sv: null, en: null },
    phase: 'day1',
    owner: 'it',
    handedToId: null,
    due,
    isDone: false,
    doneAt: null,
    isOverdue,
    isMine: true,
    canBeRemoved: false,
    link: null,
  },
})
const head = (patch: Partial<OnboardingHead>): OnboardingHead => ({
  onboardingId,
  personId: aliId,
  startsOn: '2026-03-02',
  state: 'running',
  cancelled: null,
  isMyTeam: true,
  tasks: 20,
  done: 12,
  overdue: 2,
  nextDue: '2026-03-09',
  productiveOn: null,
  ...patch,
})

function openList(mine: Partial<Answer<'listMyOnboardingTasks'>>, who = me, heads: OnboardingHead[] = []) {
  const asked: (string | null)[] = []
  server.use(
    answers('get', '/api/v1/me', () => who),
    answers('get', '/api/v1/people/{personId}', ({ params }) =>
      person(params.personId ?? '', params.personId === elinId ? 'Elin' : 'Ali'),
    ),
    answers('get', '/api/v1/onboarding-tasks', () => ({ ownOnboardingId: null, leadsAny: false, items: [], ...mine })),
    answers('get', '/api/v1/onboardings', ({ search }) => {
      asked.push(search.get('over'))
      return { items: search.get('over') === 'true' ? [] : heads }
    }),
  )
  return { ...renderAt('/onboarding'), asked }
}

it('What_is_late_is_marked_and_what_is_far_ahead_is_folded', async () => {
  openList({ items: [task('sen', '2026-01-02', true), task('nu', today()), task('sedan', '2099-06-01')] })
  const tasks = await screen.findByRole('region', { name: 'Mina uppgifter' })
  expect(within(tasks).getByText('Försenad')).toBeInTheDocument()
  expect(within(tasks).getByText('senast i dag')).toBeInTheDocument()
  expect(within(tasks).getByText('Längre fram (1)')).toBeInTheDocument()
  expect((await within(tasks).findAllByRole('link', { name: /^Ali, börjar/ }))[0]).toHaveAttribute(
    'href',
    `/onboarding/${onboardingId}`,
  )
})

it('Who_has_nothing_to_do_is_told_why_and_leads_nobody', async () => {
  const { asked } = openList({})
  expect(await screen.findByRole('heading', { name: 'Inget att göra just nu' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Starta en onboarding' })).toBeNull()
  expect(asked).toEqual([])
})

it('A_manager_sees_the_team_at_a_glance_and_what_is_over', async () => {
  const { user, asked } = openList({ leadsAny: true }, manager, [
    head({}),
    head({ onboardingId: idOf(701), isMyTeam: false }),
  ])
  const team = await screen.findByRole('region', { name: 'Mitt team' })
  expect(team).toHaveTextContent('12 av 20')
  expect(screen.getByRole('heading', { name: 'Som HR' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Avslutade' }))
  expect(await screen.findByText('Inga avslutade de senaste två åren.')).toBeInTheDocument()
  await waitFor(() => expect(asked).toContain('true'))
})

it('Who_has_just_begun_is_shown_to_their_own', async () => {
  openList({ ownOnboardingId: onboardingId })
  expect(await screen.findByRole('link', { name: 'Din första tid' })).toHaveAttribute(
    'href',
    `/onboarding/${onboardingId}`,
  )
})

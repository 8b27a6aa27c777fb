import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { programme } from '@/test/fixtures/mentoring'
import { aliId, elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'
import type { MatchingRun, ProposedPair } from './queries'

const { programmeId } = programme
const [runId, jobId] = [idOf(600), idOf(700)]
const [bo, cai] = [idOf(11), idOf(12)]
const names: Record<string, string> = { [elinId]: 'Elin', [aliId]: 'Ali', [bo]: 'Bo', [cai]: 'Cai' }
const score = { complement: 1, goal: 0, languageAndTime: 1, capacity: 1, crossUnit: 0 }

const run: MatchingRun = {
  runId,
  programmeId,
  state: 'proposed',
  isByHand: false,
  startedAt: '2026-03-01T08:00:00Z',
  publishedAt: null,
  mentees: 2,
  mentors: 2,
  pairs: 1,
  average: 0.75,
  unmatched: 1,
  changes: 0,
  told: 0,
}

const pair: ProposedPair = { menteeId: aliId, mentorId: bo, score, total: 0.75, isByHand: false, isTold: false }
const job = (patch: object) => ({
  jobId,
  kind: 'mentoring.publish-pairs',
  state: 'completed' as const,
  isDryRun: false,
  title: 'Publicering av mentorpar',
  done: 1,
  total: 1,
  created: 1,
  updated: 0,
  skipped: 0,
  rejected: 0,
  remarked: 0,
  startedAt: '2026-03-01T08:00:00Z',
  isCancelling: false,
  endedAt: null,
  problem: null,
  ...patch,
})

function openRun() {
  const sent: unknown[] = []
  let now = run
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, personId: idOf(2000), roles: ['hrAdmin'] })),
    answers('get', '/api/v1/people/{personId}', ({ params }) =>
      person(params.personId ?? '', names[params.personId ?? ''] ?? '–'),
    ),
    answers('get', '/api/v1/mentoring/programmes/{programmeId}', () => programme),
    answers('get', '/api/v1/mentoring/runs/{runId}', () => now),
    answers('get', '/api/v1/mentoring/runs/{runId}/pairs', () => ({ items: [pair], nextCursor: null })),
    answers('get', '/api/v1/mentoring/runs/{runId}/unmatched', ({ search }) => ({
      items:
        search.get('side') === 'mentor'
          ? [{ personId: cai, reason: 'menteesHaveOthers' as const }]
          : [{ personId: elinId, reason: 'placesTaken' as const }],
      nextCursor: null,
    })),
    answers('get', '/api/v1/mentoring/runs/{runId}/pairs/{menteeId}/choices', () => ({
      items: [
        { mentorId: bo, score, total: 0.75, left: 0 },
        { mentorId: cai, score, total: 0.5, left: 2 },
      ],
    })),
    answers('put', '/api/v1/mentoring/runs/{runId}/pairs/{menteeId}', ({ params, body }) => {
      sent.push([params.menteeId, body])
      return undefined as never
    }),
    answers('post', '/api/v1/mentoring/runs/{runId}/publication', () => {
      sent.push('published')
      now = { ...run, state: 'published', told: 1 }
      return { jobId }
    }),
    answers('get', '/api/v1/jobs/{jobId}', () => job({ skipped: 1 })),
  )
  return { ...renderAt(`/mentoring/programmes/${programmeId}/runs/${runId}`), sent }
}

const rowOf = async (name: string) =>
  (await screen.findByText(name, { selector: 'strong' })).closest('li') as HTMLElement

it('Another_mentor_is_chosen_by_keyboard_and_it_can_be_taken_back', async () => {
  const { user, sent } = openRun()
  const row = await rowOf('Ali')
  await user.click(within(row).getByRole('button', { name: /^Byt mentor/ }))
  expect(await within(row).findByText(/2 platser kvar/)).toBeInTheDocument()
  expect(within(row).queryByRole('button', { name: /^Välj.*Bo/ })).toBeNull()
  await user.click(await within(row).findByRole('button', { name: /^Välj.*Cai/ }))
  await waitFor(() => expect(sent).toEqual([[aliId, { mentorId: cai }]]))

  await user.click(await screen.findByRole('button', { name: /Ångra/ }))
  await waitFor(() => expect(sent[1]).toEqual([aliId, { mentorId: bo }]))
})

it('A_mentee_is_dragged_to_a_mentor_without_anybody_and_out_of_the_pairs', async () => {
  const { sent } = openRun()
  const row = await rowOf('Ali')
  const cais = await rowOf('Cai')
  fireEvent.dragStart(row)
  const over = createEvent.dragOver(cais)
  fireEvent(cais, over)
  expect(over.defaultPrevented).toBe(true)
  fireEvent.drop(cais)
  await waitFor(() => expect(sent).toEqual([[aliId, { mentorId: cai }]]))

  fireEvent.dragStart(row)
  fireEvent.drop(screen.getByRole('region', { name: 'Adepter utan mentor' }))
  await waitFor(() => expect(sent[1]).toEqual([aliId, { mentorId: null }]))
})

it('What_is_refused_is_said_in_the_row', async () => {
  const { user } = openRun()
  server.use(
    refuses('put', '/api/v1/mentoring/runs/{runId}/pairs/{menteeId}', 409, {
      code: 'mentoring.mentor-full',
      detail: 'Mentorn har ingen plats kvar.',
    }),
  )
  const row = await rowOf('Elin')
  await user.click(within(row).getByRole('button', { name: /^Ge en mentor/ }))
  await user.click(await within(row).findByRole('button', { name: /^Välj.*Cai/ }))
  expect(await within(row).findByRole('alert')).toHaveTextContent('Mentorn har ingen plats kvar.')
})

it('Publishing_asks_first_and_tells_what_came_of_it', async () => {
  const { user, sent } = openRun()
  await user.click(await screen.findByRole('button', { name: 'Publicera' }))
  expect(screen.getByRole('alert')).toHaveTextContent('2 personer i 1 par får veta')
  expect(sent).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Ja, publicera' }))
  expect(await screen.findByText(/Ett par har fått veta.*Ett par hoppades över/)).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: 'Ta tillbaka paren' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Byt mentor/ })).toBeNull()
})

import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/api/types'
import { aliId, elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'
import type { Circle, Meeting } from './queries'

const [circleId, programmeId, itemId, bo] = [idOf(800), idOf(500), idOf(300), idOf(11)]
const names: Record<string, string> = { [elinId]: 'Elin', [aliId]: 'Ali', [bo]: 'Bo' }

const meeting = (patch: Partial<Meeting>): Meeting => ({
  meetingId: idOf(900),
  starts: '2026-01-14T14:00:00Z',
  minutes: 60,
  place: 'Rum 4',
  facilitatorId: aliId,
  agenda: ['Laget runt'],
  itemIds: [],
  isHeld: false,
  presentIds: null,
  notes: null,
  decisions: null,
  ...patch,
})
const held = meeting({ meetingId: idOf(901), isHeld: true, presentIds: [aliId], notes: 'Vi prövade.', decisions: null })
const begun = meeting({ meetingId: idOf(902) })
const ahead = meeting({ meetingId: idOf(903), starts: '2099-01-14T14:00:00Z' })

const circle: Circle = {
  circleId,
  programmeId,
  title: 'AI på kontoret',
  purpose: 'Att våga pröva.',
  everyWeeks: 3,
  mostMembers: 6,
  memberIds: [elinId, aliId, bo],
  isMine: true,
  nextFacilitatorId: bo,
  nextDue: '2099-02-01',
  itemIds: [itemId],
  meetings: [ahead, begun, held],
  isEnded: false,
  version: 4,
}

const both = (text: string) => ({ sv: text, en: text })
const programme: Answer<'getMentoringProgramme'> = {
  programmeId,
  title: 'AI i vardagen',
  description: null,
  kind: 'circle',
  mode: 'admin',
  ownerId: elinId,
  enrolFrom: '2026-01-01',
  enrolUntil: '2026-02-01',
  ends: '2099-12-01',
  weights: { complement: 0.5, goal: 0.15, languageAndTime: 0.15, capacity: 0.1, crossUnit: 0.1 },
  goals: [],
  sessions: 6,
  isEnrolling: false,
  isAsked: false,
  isMine: true,
  mentors: 0,
  mentees: 3,
  version: 1,
}

function openCircle(patch: Partial<Circle> = {}, roles = me.roles) {
  const sent: [string, unknown][] = []
  const take = (name: string) => answersOf(name, sent)
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles })),
    answers('get', '/api/v1/people/{personId}', ({ params }) =>
      person(params.personId ?? '', names[params.personId ?? ''] ?? '–'),
    ),
    answers('get', '/api/v1/people/{personId}/learning', () => ({ enrolments: [], completions: [] }) as never),
    answers('get', '/api/v1/learning-items/{itemId}', () => ({ itemId, title: 'Vad ett svar är värt' }) as never),
    answers('get', '/api/v1/mentoring/programmes/{programmeId}', () => programme),
    answers('get', '/api/v1/mentoring/guides', () => ({
      items: [
        {
          occasion: 'circleMeeting' as const,
          title: both('Lärgruppens möte'),
          purpose: both('Att lära av varandra.'),
          questions: [both('Vad har du prövat?')],
          tips: [both('Låt alla tala.')],
        },
      ],
    })),
    answers('get', '/api/v1/mentoring/circles/{circleId}', () => ({ ...circle, ...patch })),
    answers('post', '/api/v1/mentoring/circles/{circleId}/meetings', take('plan')),
    answers('post', '/api/v1/mentoring/circles/{circleId}/meetings/{meetingId}/held', take('hold')),
    answers('delete', '/api/v1/mentoring/circles/{circleId}/meetings/{meetingId}', take('cancel')),
    answers('put', '/api/v1/mentoring/circles/{circleId}/meetings/{meetingId}/attendance', take('attendance')),
  )
  return { ...renderAt(`/mentoring/circles/${circleId}`), sent }
}

const answersOf =
  (name: string, sent: [string, unknown][]) =>
  ({ body }: { body: unknown }) => {
    sent.push([name, body])
    return { meetingId: idOf(999) } as never
  }

const part = (name: string) => screen.findByRole('region', { name })

it('Whose_turn_it_is_to_lead_is_told_and_explained', async () => {
  openCircle()
  const members = await part('Deltagare')
  const row = (await within(members).findByText('Bo')).closest('li') as HTMLElement
  expect(row).toHaveTextContent('Står på tur att leda')
  expect(row).toHaveTextContent('har inte lett än')
  expect(within(members).getByText(/lett minst antal möten/)).toBeInTheDocument()
})

it('A_meeting_is_planned_with_whoever_is_next_and_somebody_else_can_be_chosen', async () => {
  const { user, sent } = openCircle()
  await user.click(await screen.findByRole('button', { name: 'Planera ett möte' }))
  const form = await part('Planera ett möte')
  expect(await within(form).findByRole('option', { name: /^Bo – Står på tur/, selected: true })).toBeInTheDocument()
  await user.click(within(form).getByRole('button', { name: 'Spara mötet' }))
  expect(await within(form).findByRole('alert')).toHaveTextContent('Dagordning')
  expect(sent).toEqual([])

  await user.type(within(form).getByLabelText('Dagordning'), 'Laget runt{enter}Nästa gång')
  await user.selectOptions(within(form).getByLabelText('Leder'), 'Ali')
  await user.click(within(form).getByRole('checkbox', { name: 'Vad ett svar är värt' }))
  await user.click(within(form).getByRole('button', { name: 'Spara mötet' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.[1]).toMatchObject({
    agenda: ['Laget runt', 'Nästa gång'],
    facilitatorId: aliId,
    itemIds: [itemId],
    minutes: 60,
  })
})

it('What_has_begun_is_told_of_with_who_came_and_what_comes_cannot_be', async () => {
  const { user, sent } = openCircle()
  const tell = await screen.findAllByRole('button', { name: /^Berätta hur det gick/ })
  expect(tell).toHaveLength(1)
  await user.click(tell[0] as HTMLElement)
  await user.click(await screen.findByRole('checkbox', { name: 'Bo' }))
  await user.type(screen.getByLabelText('Beslut'), 'Alla prövar en uppgift.')
  await user.click(screen.getByRole('button', { name: 'Spara och avsluta mötet' }))
  await waitFor(() =>
    expect(sent).toEqual([
      ['hold', { presentIds: [elinId, aliId], notes: null, decisions: 'Alla prövar en uppgift.' }],
    ]),
  )
})

it('A_cancelled_meeting_can_be_planned_again_as_it_was', async () => {
  const { user, sent } = openCircle({ meetings: [ahead] })
  await user.click(await screen.findByRole('button', { name: /^Ställ in/ }))
  await user.click(await screen.findByRole('button', { name: /Ångra/ }))
  await waitFor(() => expect(sent.map(([name]) => name)).toEqual(['cancel', 'plan']))
  expect(sent[1]?.[1]).toMatchObject({ starts: ahead.starts, facilitatorId: aliId, agenda: ['Laget runt'] })
})

it('Attendance_is_put_right_afterwards_and_taken_back', async () => {
  const { user, sent } = openCircle()
  await user.click(await screen.findByRole('button', { name: /^Rätta närvaron/ }))
  await user.click(await screen.findByRole('checkbox', { name: 'Bo' }))
  await user.click(screen.getByRole('button', { name: 'Spara närvaron' }))
  await waitFor(() => expect(sent).toEqual([['attendance', { presentIds: [aliId, bo] }]]))
  await user.click(await screen.findByRole('button', { name: /Ångra/ }))
  await waitFor(() => expect(sent[1]).toEqual(['attendance', { presentIds: [aliId] }]))
})

it('Whoever_runs_programmes_reads_no_notes_and_is_told_so', async () => {
  openCircle({ isMine: false, meetings: [{ ...held, notes: null }] }, ['hrAdmin'])
  expect(await screen.findByText(/Anteckningar och beslut läser bara de som är med/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Planera ett möte' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Rätta närvaron/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Ändra' })).toBeInTheDocument()
})

it('To_a_stranger_there_is_no_such_circle', async () => {
  openCircle()
  server.use(refuses('get', '/api/v1/mentoring/circles/{circleId}', 404, { code: 'mentoring.unknown-circle' }))
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('AI på kontoret')
  expect(screen.queryByText('Vi prövade.')).toBeNull()
})

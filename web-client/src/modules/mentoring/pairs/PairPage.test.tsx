import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, idOf, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'
import type { Pair } from './queries'
import type { Session } from './sessionQueries'

const [relationshipId, programmeId, sessionId] = [idOf(900), idOf(500), idOf(901)]
const path = '/api/v1/mentoring/relationships/{relationshipId}' as const
const agreement = {
  goal: 'Våga ta ordet',
  everyWeeks: 3,
  sessions: 4,
  until: '2027-06-30',
  isMine: true,
  agreedAt: '2026-03-01T08:00:00Z',
}

const session = (patch: Partial<Session>): Session => ({
  sessionId,
  starts: '2099-03-03T09:00:00Z',
  minutes: 60,
  place: null,
  heldAt: null,
  notes: '',
  nextSteps: '',
  notesVersion: 0,
  ...patch,
})

const pair = (patch: Partial<Pair>): Pair => ({
  relationshipId,
  programmeId,
  programmeTitle: 'Mentor när du vill',
  kind: 'mentor',
  mode: 'open',
  state: 'active',
  isMentor: false,
  otherId: aliId,
  isMine: true,
  message: 'Hej Ali!',
  question: null,
  reply: null,
  askedAt: '2026-02-01T08:00:00Z',
  answerBy: null,
  isReminded: false,
  acceptedAt: '2026-02-02T08:00:00Z',
  startedAt: '2026-03-01T08:00:00Z',
  endedAt: null,
  reason: null,
  agreement,
  proposed: null,
  sessions: [],
  isShared: false,
  feedback: null,
  actions: ['propose', 'plan', 'pause', 'complete', 'end', 'share'],
  version: 7,
  ...patch,
})

function openPair(patch: Partial<Pair>) {
  const sent: unknown[] = []
  const now = { pair: pair(patch) }
  const hears = (what: string) => (asked: { headers: Headers; body: unknown }) => {
    sent.push([what, asked.body, asked.headers.get('If-Match')])
    return undefined as never
  }
  server.use(
    answers('get', '/api/v1/people/{personId}', () => person(aliId, 'Ali Åberg')),
    answers('get', '/api/v1/people/{personId}/mentoring/enrolments', () => ({ items: [] })),
    answers('get', path, () => now.pair),
    answers('post', `${path}/acceptance`, hears('yes')),
    answers('post', `${path}/decline`, hears('no')),
    answers('post', `${path}/agreement/consent`, hears('consent')),
    answers('post', `${path}/completion`, hears('done')),
    answers('put', `${path}/sharing`, hears('share')),
    answers('put', `${path}/feedback`, hears('feedback')),
    answers('post', `${path}/sessions`, (asked) => {
      hears('plan')(asked)
      return { sessionId: idOf(902) }
    }),
    answers('delete', `${path}/sessions/{sessionId}`, hears('cancel')),
    answers('put', `${path}/sessions/{sessionId}/notes`, hears('notes')),
    answers('get', `${path}/sessions/{sessionId}/private-note`, () => ({ text: 'Modigare än hon tror' })),
    answers('put', `${path}/sessions/{sessionId}/private-note`, hears('private')),
  )
  return { ...renderAt(`/mentoring/relationships/${relationshipId}`), sent, now }
}

it('To_decline_is_asked_about_once_and_can_pause_a_mentor', async () => {
  const { user, sent } = openPair({
    state: 'requested',
    isMentor: true,
    isMine: false,
    answerBy: '2099-03-03T09:00:00Z',
    isReminded: true,
    agreement: null,
    startedAt: null,
    actions: ['accept', 'decline', 'ask'],
  })
  expect(await screen.findByText(/Svara senast tisdag 3 mars.*Du har fått en påminnelse/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^Tacka nej och pausa mig/ }))
  expect(await screen.findByRole('alert')).toHaveTextContent('inga fler förfrågningar i Mentor när du vill')
  expect(sent).toEqual([])
  await user.click(screen.getByRole('button', { name: /^Ja, tacka nej och pausa/ }))
  await waitFor(() => expect(sent[0]).toEqual(['no', { pauseMe: true }, null]))
})

it('One_agrees_to_the_very_proposal_one_has_read', async () => {
  const { user, sent } = openPair({
    state: 'accepted',
    agreement: null,
    startedAt: null,
    proposed: { ...agreement, isMine: false, agreedAt: null },
    actions: ['propose', 'consent', 'plan', 'end', 'share'],
  })
  expect(await screen.findByRole('heading', { name: 'Ali Åberg föreslår det här' })).toBeInTheDocument()
  expect(screen.getByText('var tredje vecka')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Vi är klara' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Säg ja till förslaget' }))
  await waitFor(() => expect(sent[0]).toEqual(['consent', null, '"7"']))
})

it('What_the_other_has_written_meanwhile_is_shown_and_nothing_is_lost', async () => {
  const { user, sent, now } = openPair({ sessions: [session({ notes: 'Först', notesVersion: 1 })] })
  await user.click(await screen.findByRole('button', { name: /^Ändra anteckningarna/ }))
  const field = screen.getByLabelText('Anteckningar')
  await user.clear(field)
  await user.type(field, 'Mitt')
  now.pair = pair({ sessions: [session({ notes: 'Deras', notesVersion: 2 })] })
  server.use(refuses('put', `${path}/sessions/{sessionId}/notes`, 412))
  await user.click(screen.getByRole('button', { name: 'Spara anteckningarna' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Anteckningarna har ändrats av Ali Åberg')
  expect(await within(alert).findByText('Deras')).toBeInTheDocument()
  expect(field).toHaveValue('Mitt')

  server.use(
    answers('put', `${path}/sessions/{sessionId}/notes`, ({ body, headers }) => {
      sent.push([body, headers.get('If-Match')])
      return undefined as never
    }),
  )
  await user.click(screen.getByRole('button', { name: 'Spara min text i stället' }))
  await waitFor(() => expect(sent).toEqual([[{ notes: 'Mitt', nextSteps: '' }, '"2"']]))
})

it('A_session_about_which_nothing_is_written_is_cancelled_and_planned_anew_with_ones_own_note', async () => {
  const { user, sent } = openPair({ sessions: [session({})] })
  await user.click(await screen.findByRole('button', { name: /^Ställ in/ }))
  await user.click(await screen.findByRole('button', { name: /Ångra/ }))
  await waitFor(() =>
    expect(sent).toEqual([
      ['cancel', null, null],
      ['plan', { starts: '2099-03-03T09:00:00Z', minutes: 60, place: null }, null],
      ['private', { text: 'Modigare än hon tror' }, null],
    ]),
  )
})

it('A_session_with_notes_goes_for_good_and_that_is_asked_about', async () => {
  const { user, sent } = openPair({ sessions: [session({ notes: 'Punkter', notesVersion: 1 })] })
  await user.click(await screen.findByRole('button', { name: /^Ställ in/ }))
  expect(screen.getByRole('alert')).toHaveTextContent('alla anteckningar')
  expect(sent).toEqual([])
  await user.click(screen.getByRole('button', { name: /^Ja, ställ in/ }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(screen.queryByRole('button', { name: /Ångra/ })).toBeNull()
})

it('Ones_own_note_is_fetched_when_it_is_opened_and_says_that_nobody_else_sees_it', async () => {
  const { user, sent } = openPair({ sessions: [session({})] })
  expect(await screen.findByText(/^Bara för mig/)).toBeInTheDocument()
  expect(screen.queryByLabelText('Min egen anteckning')).toBeNull()
  await user.click(screen.getByText(/^Bara för mig/))
  const field = await screen.findByLabelText('Min egen anteckning')
  expect(field).toHaveAccessibleDescription(/Ingen annan ser den någonsin/)
  expect(field).toHaveValue('Modigare än hon tror')
  await user.type(field, '!')
  await user.click(screen.getByRole('button', { name: 'Spara för mig' }))
  await waitFor(() => expect(sent).toEqual([['private', { text: 'Modigare än hon tror!' }, null]]))
})

it('A_session_to_come_has_a_calendar_file_and_cannot_have_been_held', async () => {
  openPair({ sessions: [session({})] })
  expect(await screen.findByRole('link', { name: /^Lägg i kalendern/ })).toHaveAttribute(
    'href',
    `/api/v1/mentoring/relationships/${relationshipId}/sessions/${sessionId}/calendar`,
  )
  expect(screen.queryByRole('button', { name: /^Vi har träffats/ })).toBeNull()
})

it('The_mentee_shares_at_once_and_can_undo_it', async () => {
  const { user, sent } = openPair({})
  await user.click(await screen.findByRole('checkbox', { name: 'Låt min mentor se mina kompetenser och planer' }))
  await user.click(await screen.findByRole('button', { name: /Ångra/ }))
  await waitFor(() =>
    expect(sent.map((one) => (one as unknown[])[1])).toEqual([{ isShared: true }, { isShared: false }]),
  )
})

it('A_mentor_with_whom_nothing_is_shared_is_told_nothing_of_it', async () => {
  openPair({ isMentor: true, actions: ['propose', 'plan', 'pause', 'complete', 'end'] })
  expect(await screen.findByRole('heading', { name: 'Träffar' })).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'Vad mentorn ser' })).toBeNull()
})

it('After_the_end_it_says_why_asks_how_it_was_and_the_mentee_rates_anew', async () => {
  const { user, sent } = openPair({
    state: 'endedEarly',
    reason: 'oneLeadsTheOther',
    endedAt: '2026-05-01T08:00:00Z',
    actions: ['giveFeedback'],
  })
  expect(await screen.findByText(/nu finns i samma chefslinje/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Skatta dina kompetenser igen' })).toHaveAttribute('href', '/skills/me')
  const send = screen.getByRole('button', { name: 'Skicka svaret' })
  expect(send).toBeDisabled()
  await user.click(screen.getByRole('button', { name: '4' }))
  await user.click(screen.getByRole('button', { name: 'Delvis' }))
  await user.click(send)
  await waitFor(() => expect(sent).toEqual([['feedback', { satisfaction: 4, goalReached: 1, comment: null }, null]]))
  expect(screen.queryByRole('button', { name: 'Planera en träff' })).toBeNull()
})

import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, elinId, idOf, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'

const programmeId = idOf(500)
const weights = { complement: 0.5, goal: 0.15, languageAndTime: 0.15, capacity: 0.1, crossUnit: 0.1 }
const asking = '/api/v1/people/{personId}/mentoring/requests' as const

function openFinding() {
  const sent: unknown[] = []
  server.use(
    answers('get', '/api/v1/people/{personId}', () => person(aliId, 'Ali Åberg')),
    answers('get', '/api/v1/people/{personId}/mentoring/relationships', () => ({ items: [] })),
    answers('get', '/api/v1/mentoring/programmes/{programmeId}', () => ({
      programmeId,
      title: 'Mentor när du vill',
      description: null,
      kind: 'mentor',
      mode: 'open',
      ownerId: elinId,
      enrolFrom: '2026-01-01',
      enrolUntil: '2026-12-01',
      ends: '2099-12-01',
      weights,
      goals: [],
      sessions: 4,
      isEnrolling: true,
      isAsked: true,
      isMine: true,
      mentors: 1,
      mentees: 1,
      version: 1,
    })),
    answers('get', '/api/v1/people/{personId}/mentoring/enrolments', () => ({
      items: [
        {
          programmeId,
          title: 'Mentor när du vill',
          kind: 'mentor',
          mode: 'open',
          ends: '2099-12-01',
          isOver: false,
          asMentor: null,
          asMentee: { seeks: [], goals: ['Leda andra'], consentsTo: [] },
          languages: ['sv'],
          site: null,
          isRemote: true,
          availability: [],
          excludes: [],
          asksFor: [],
          about: null,
          paused: null,
        },
      ],
    })),
    answers('get', '/api/v1/people/{personId}/mentoring/programmes/{programmeId}/suggestions', () => ({
      items: [
        {
          personId: aliId,
          score: { complement: 1, goal: 1, languageAndTime: 1, capacity: 1, crossUnit: 1 },
          total: 1,
          skills: [],
          goals: ['Leda andra'],
          languages: ['sv'],
          site: null,
          isRemote: true,
          freePlaces: 1,
          places: 1,
          about: null,
        },
      ],
    })),
    answers('post', asking, ({ body }) => {
      sent.push(body)
      return { relationshipId: idOf(900) }
    }),
  )
  return { ...renderAt(`/mentoring/programmes/${programmeId}/find`), sent }
}

async function write({ user }: ReturnType<typeof openFinding>) {
  const name = await screen.findByRole('heading', { name: 'Ali Åberg' })
  const row = within(name.closest('li') as HTMLElement)
  await user.click(row.getByRole('button', { name: /^Fråga/ }))
  await user.type(row.getByLabelText('Skriv några rader till Ali Åberg'), 'Hej!')
  await user.click(row.getByRole('button', { name: 'Skicka förfrågan' }))
  return row
}

it('A_few_lines_are_sent_to_whom_one_has_found', async () => {
  const page = openFinding()
  await write(page)
  await waitFor(() => expect(page.sent).toEqual([{ programmeId, otherId: aliId, message: 'Hej!', isMentor: false }]))
  expect(await screen.findByText(/Du har frågat Ali Åberg/)).toBeInTheDocument()
})

it('What_refuses_a_request_is_said_at_the_row_and_the_words_stay', async () => {
  const page = openFinding()
  server.use(
    refuses('post', asking, 409, {
      code: 'mentoring.two-open-requests',
      detail: 'Adepten har redan 2 förfrågningar som väntar på svar.',
    }),
  )
  const row = await write(page)
  expect(await row.findByText('Adepten har redan 2 förfrågningar som väntar på svar.')).toBeInTheDocument()
  expect(row.getByLabelText('Skriv några rader till Ali Åberg')).toHaveValue('Hej!')
})

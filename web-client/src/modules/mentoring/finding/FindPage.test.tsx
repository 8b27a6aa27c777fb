import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { programme as closed } from '@/test/fixtures/mentoring'
import { aliId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { Enrolment } from '../enrolment/queries'

const programme = { ...closed, mode: 'self' as const, isAsked: true }
const { programmeId } = programme
const score = { complement: 1, goal: 0.5, languageAndTime: 1, capacity: 0.5, crossUnit: 1 }

const enrolment: Enrolment = {
  programmeId,
  title: programme.title,
  kind: 'mentor',
  mode: 'self',
  ends: programme.ends,
  isOver: false,
  asMentor: null,
  asMentee: {
    seeks: [{ skillId: idOf(31), label: { sv: 'Svets', en: null }, want: 3, level: 1 }],
    goals: [],
    consentsTo: [],
  },
  languages: ['sv'],
  site: null,
  isRemote: true,
  availability: [],
  excludes: [],
  asksFor: [],
  about: null,
  paused: null,
}

function openFinding() {
  const asked: string[] = []
  server.use(
    answers('get', '/api/v1/me', () => me),
    answers('get', '/api/v1/people/{personId}', ({ params }) => person(params.personId ?? '', 'Ali Svensson')),
    answers('get', '/api/v1/mentoring/programmes/{programmeId}', () => programme),
    answers('get', '/api/v1/people/{personId}/mentoring/enrolments', () => ({ items: [enrolment] })),
    answers('get', '/api/v1/people/{personId}/mentoring/relationships', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/mentoring/programmes/{programmeId}/suggestions', ({ search }) => {
      asked.push(search.toString())
      return {
        items: [
          {
            personId: aliId,
            score,
            total: 0.8,
            skills: [{ skillId: idOf(31), label: { sv: 'Svets', en: null }, mentorLevel: 4, lift: 1 }],
            goals: ['Leda andra'],
            languages: ['sv'],
            site: 'Älvhamra',
            isRemote: false,
            freePlaces: 1,
            places: 2,
            about: null,
          },
        ],
      }
    }),
  )
  return { ...renderAt(`/mentoring/programmes/${programmeId}/find`), asked }
}

it('A_suggestion_says_why_this_one', async () => {
  openFinding()
  const list = await screen.findByRole('list', { name: 'Förslag' })
  expect(await within(list).findByText('nivå 4, du har 1')).toBeInTheDocument()
  expect(within(list).getByText('1 av 2')).toBeInTheDocument()
  expect(within(list).getByRole('button', { name: /^Fråga/ })).toBeInTheDocument()
})

it('The_filters_are_in_the_address', async () => {
  const { user, asked, router } = openFinding()
  await user.selectOptions(await screen.findByLabelText('Kompetens'), 'Svets')
  await waitFor(() => expect(asked.at(-1)).toContain(`skillId=${idOf(31)}`))
  expect(router.state.location.search).toMatchObject({ skill: idOf(31) })
})

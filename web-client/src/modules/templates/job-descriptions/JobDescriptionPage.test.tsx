import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { elinId, idOf, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { Section } from '../fill-in/answers'
import type { JobContent, JobDescription } from './queries'

const [jobDescriptionId, roleProfileId, sql] = [idOf(810), idOf(811), idOf(400)]
const both = (text: string) => ({ sv: text, en: text })
const none = { sv: null, en: null }

const question = (key: string, kind: Section['questions'][number]['kind']): Section['questions'][number] => ({
  key,
  kind,
  text: both(key),
  help: none,
  isRequired: false,
  when: null,
  choices: [],
  takesSeveral: false,
  scale: null,
  owner: null,
  dueDays: null,
})
const section: Section = {
  key: 'role',
  title: both('Rollen'),
  about: none,
  filledBy: ['manager'],
  readBy: [],
  way: 'together',
  shown: 'atOnce',
  phase: null,
  questions: [question('Syfte', 'text'), question('Krav', 'skillRating')],
}
const content = (level: number): JobContent => ({
  name: both('Systemutvecklare'),
  answers: [
    {
      question: 'Syfte',
      text: 'Bygger system',
      choices: null,
      number: null,
      day: null,
      skills: null,
      goals: null,
      isDone: null,
    },
  ],
  requirements: [{ skillId: sql, level, importance: 5 }],
})
const description: JobDescription = {
  jobDescriptionId,
  roleProfileId,
  isNewRole: false,
  name: both('Systemutvecklare'),
  status: 'approved',
  sections: [section],
  shown: content(3),
  shownNumber: 1,
  draft: null,
  submittedBy: null,
  returnReason: null,
  versions: [
    { number: 1, status: 'approved', approvedAt: '2026-03-02T08:00:00Z', approvedBy: elinId, notAdopted: null },
  ],
  mayWrite: true,
  mayApprove: false,
  version: 4,
}

function openDescription(patch: Partial<JobDescription> = {}, at = '') {
  const sent: [string, string | null, unknown][] = []
  const take =
    (name: string) =>
    ({ headers, body }: { headers: Headers; body: unknown }) => {
      sent.push([name, headers.get('If-Match'), body])
      return undefined as never
    }
  const path = '/api/v1/job-descriptions/{jobDescriptionId}' as const
  server.use(
    answers('get', '/api/v1/people/{personId}', ({ params }) => person(params.personId ?? '', 'Ulrika')),
    answers(
      'get',
      '/api/v1/skills/{skillId}',
      ({ params }) => ({ skillId: params.skillId, label: both('SQL') }) as never,
    ),
    answers('get', path, () => ({ ...description, ...patch })),
    answers('get', `${path}/difference`, () => ({
      answers: [],
      requirements: [
        {
          skillId: sql,
          from: { skillId: sql, level: 3, importance: 5 },
          to: { skillId: sql, level: 4, importance: 5 },
        },
      ],
    })),
    answers('put', `${path}/draft`, take('draft')),
    answers('post', `${path}/submission`, take('submit')),
    answers('post', `${path}/approval`, take('approve')),
    answers('post', `${path}/return`, take('return')),
    answers('post', `${path}/publication`, take('publish')),
  )
  return { ...renderAt(`/job-descriptions/${jobDescriptionId}${at}`), sent }
}

it('What_holds_is_read_by_everybody_and_changed_by_those_who_write', async () => {
  openDescription({ mayWrite: false })
  expect(await screen.findByText('Bygger system')).toBeInTheDocument()
  const row = (await screen.findByRole('link', { name: 'SQL' })).closest('tr') as HTMLElement
  expect(row).toHaveTextContent('5 – avgörande')
  expect(screen.queryByRole('button', { name: 'Ändra' })).toBeNull()
})

it('A_changed_level_is_saved_upon_the_version_that_was_seen', async () => {
  const { user, sent } = openDescription({}, '?edit=true')
  await user.selectOptions(await screen.findByLabelText('Nivå'), '4')
  await user.click(screen.getByRole('button', { name: 'Spara utkastet' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject(['draft', '"4"', { requirements: [{ skillId: sql, level: 4, importance: 5 }] }])
})

it('Who_submitted_it_cannot_approve_it_and_may_take_it_back', async () => {
  const { user, sent } = openDescription({ status: 'review', draft: content(4), submittedBy: elinId })
  expect(await screen.findByText('Du har själv skickat in den. Be en kollega granska.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Godkänn' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }))
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }))
  await waitFor(() => expect(sent).toEqual([['return', null, { reason: null }]]))
})

it('A_reviewer_approves_or_says_what_is_to_be_changed', async () => {
  const { user, sent } = openDescription({
    status: 'review',
    draft: content(4),
    submittedBy: idOf(9),
    mayApprove: true,
  })
  await user.click(await screen.findByRole('button', { name: 'Skicka tillbaka' }))
  expect(screen.getByRole('button', { name: 'Skicka tillbaka' })).toBeDisabled()
  await user.type(screen.getByLabelText('Vad ska ändras?'), 'Otydligt')
  await user.click(screen.getByRole('button', { name: 'Skicka tillbaka' }))
  await waitFor(() => expect(sent).toEqual([['return', null, { reason: 'Otydligt' }]]))
  await user.click(await screen.findByRole('button', { name: 'Godkänn' }))
  await waitFor(() => expect(sent[1]?.[0]).toBe('approve'))
})

it('What_a_draft_changes_is_told_in_words', async () => {
  openDescription({ draft: content(4) }, '?compare=1-draft')
  const part = await screen.findByRole('region', { name: 'Vad som skiljer' })
  expect(await within(part).findByText('från nivå 3 till nivå 4')).toBeInTheDocument()
  expect(part).toHaveTextContent('Version 1 och utkastet')
})

it('Why_the_role_profile_was_not_published_is_told_and_it_is_tried_again', async () => {
  const versions = [
    { ...(description.versions[0] as JobDescription['versions'][number]), notAdopted: 'skills.in-review' },
  ]
  const { user, sent } = openDescription({ versions })
  expect(await screen.findByRole('alert')).toHaveTextContent('Rollprofilen har ett utkast som granskas just nu')
  await user.click(screen.getByRole('button', { name: 'Publicera rollprofilen igen' }))
  await waitFor(() => expect(sent[0]?.[0]).toBe('publish'))
})

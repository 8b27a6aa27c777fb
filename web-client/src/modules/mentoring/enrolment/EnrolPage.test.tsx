import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { SkillLevel } from '@/api/types'
import { programme } from '@/test/fixtures/mentoring'
import { elinId, idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'

const { programmeId } = programme
const skill = (no: number, sv: string, level: number | null, gap: number) =>
  ({ skillId: idOf(no), label: { sv, en: null }, kind: 'skill', level, gap, importance: 3 }) as unknown as SkillLevel

function openEnrolment() {
  const sent: unknown[] = []
  server.use(
    answers('get', '/api/v1/me', () => me),
    answers('get', '/api/v1/mentoring/programmes/{programmeId}', () => programme),
    answers('get', '/api/v1/people/{personId}/mentoring/enrolments', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/mentoring/relationships', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/skills', () => ({
      personId: elinId,
      roleProfileId: null,
      roleName: null,
      skills: [skill(31, 'AI-verktyg', 1, 2), skill(32, 'Svets', 4, 0), skill(33, 'Engelska', 2, 0)],
    })),
    answers('put', '/api/v1/people/{personId}/mentoring/enrolments/{programmeId}', ({ body }) => {
      sent.push(body)
      return undefined as never
    }),
  )
  return { ...renderAt(`/mentoring/programmes/${programmeId}/enrol`), sent }
}

const send = async (user: ReturnType<typeof openEnrolment>['user']) =>
  user.click(screen.getByRole('button', { name: 'Anmäl dig' }))

it('A_mentee_takes_up_what_their_role_lacks_and_says_how_much_they_want_it', async () => {
  const { user, sent } = openEnrolment()
  const seeks = await screen.findByRole('group', { name: 'Det jag vill lära mig' })
  await user.click(await within(seeks).findByRole('button', { name: /AI-verktyg/ }))
  await user.click(within(seeks).getByRole('button', { name: 'Allra helst' }))
  await user.click(screen.getByRole('checkbox', { name: /^tisdag, Förmiddag/ }))
  await send(user)

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    asMentor: null,
    asMentee: { seeks: [{ skillId: idOf(31), want: 3 }], goals: [] },
    languages: ['sv'],
    isRemote: true,
    availability: ['tuesdayMorning'],
  })
})

it('A_mentor_is_offered_what_they_know_well_enough_and_sees_what_counts', async () => {
  const { user, sent } = openEnrolment()
  await user.click(await screen.findByRole('radio', { name: /^Mentor\s*Jag vill dela/ }))
  const teaches = screen.getByRole('group', { name: 'Det jag kan lära ut' })
  expect(within(teaches).queryByRole('button', { name: /Engelska/ })).toBeNull()
  await user.click(await within(teaches).findByRole('button', { name: /Svets/ }))
  expect(within(teaches).getByText('Din nivå är 4: den räknas')).toBeInTheDocument()
  await send(user)

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({ asMentee: null, asMentor: { skillIds: [idOf(32)], places: 2 } })
})

it('Who_names_nothing_to_learn_is_led_to_where_it_is_said', async () => {
  const { user, sent } = openEnrolment()
  await screen.findByRole('group', { name: 'Det jag vill lära mig' })
  await send(user)
  expect(await screen.findByRole('link', { name: /^Det jag vill lära mig: Välj minst en/ })).toBeInTheDocument()
  expect(sent).toEqual([])
})

it('A_refusal_that_speaks_of_no_field_is_said_above_the_form', async () => {
  const { user } = openEnrolment()
  server.use(
    refuses('put', '/api/v1/people/{personId}/mentoring/enrolments/{programmeId}', 409, {
      code: 'mentoring.enrolment-closed',
      detail: 'Anmälan är öppen från 1 januari till 2 februari.',
    }),
  )
  await user.click(await screen.findByRole('checkbox', { name: 'Leda andra' }))
  await send(user)
  expect(await screen.findByRole('heading', { name: /Anmälan är öppen från/ })).toBeInTheDocument()
})

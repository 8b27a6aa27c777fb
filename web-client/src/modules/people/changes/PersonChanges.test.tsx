import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { daysAfter, today } from '@/shared/lib/days'
import { aliId, card, elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'

const gunillaId = idOf(3)
const role = { roleProfileId: idOf(300), from: '2026-01-01', to: null }

function openPerson(personId: string, reader: Partial<typeof me>, address = '') {
  const asked: Asked[] = []
  const note = (request: Asked) => {
    asked.push(request)
    return undefined
  }
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, ...reader })),
    answers('get', '/api/v1/people/{personId}', () => person(personId, 'Ali Hassan', { roles: [role] })),
    answers('get', '/api/v1/people', () => ({ items: [card(gunillaId, 'Gunilla Öst')], nextCursor: null })),
    answers('get', '/api/v1/role-profiles', () => ({ items: [] })),
    answers('get', '/api/v1/units', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/grants', () => ({ items: [] })),
    answers('put', '/api/v1/people/{personId}/manager', note),
    answers('post', '/api/v1/people/{personId}/deputies', note),
    answers('post', '/api/v1/people/{personId}/employment-end', note),
    answers('delete', '/api/v1/people/{personId}/roles/{roleProfileId}', note),
    answers('put', '/api/v1/people/{personId}/name', note),
  )
  return { ...renderAt(`/people/${personId}${address}`), asked }
}

const hr = { roles: ['hrAdmin'] } satisfies Partial<typeof me>
type User = ReturnType<typeof openPerson>['user']

async function choose(user: User, label: string) {
  await user.type(await screen.findByLabelText(label), 'gun')
  await user.click(await screen.findByRole('button', { name: /^Välj ?Gunilla/ }))
}

it('A_manager_is_changed_from_a_day_on_and_todays_change_can_be_undone', async () => {
  const { user, asked } = openPerson(aliId, hr)
  await user.click(await screen.findByRole('button', { name: 'Byt chef' }))
  await choose(user, 'Ny chef')
  const [, save] = screen.getAllByRole('button', { name: 'Byt chef' })
  await user.click(save as HTMLElement)
  expect(await screen.findByText(/^Ali Hassan byter chef från och med/)).toBeInTheDocument()
  expect(screen.queryByLabelText('Ny chef')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ångra' }))
  await waitFor(() =>
    expect(asked.map(({ body }) => body)).toEqual([
      { managerId: gunillaId, from: today() },
      { managerId: card(aliId, '').managerId, from: today() },
    ]),
  )
})

it('Why_a_manager_cannot_lead_is_said_at_the_manager', async () => {
  const { user } = openPerson(aliId, hr, '?change=manager')
  const detail = 'Personen skulle bli chef över sig själv.'
  server.use(refuses('put', '/api/v1/people/{personId}/manager', 409, { code: 'people.manager-cycle', detail }))
  await choose(user, 'Ny chef')
  const [, save] = screen.getAllByRole('button', { name: 'Byt chef' })
  await user.click(save as HTMLElement)
  await waitFor(() => expect(screen.getByLabelText('Ny chef')).toHaveAccessibleDescription(/chef över sig själv/))
})

it('The_last_day_counts_and_the_API_is_told_the_first_day_after', async () => {
  const { user, asked } = openPerson(aliId, hr, '?change=end')
  fireEvent.change(await screen.findByLabelText('Sista anställningsdag'), { target: { value: '2030-06-30' } })
  await user.selectOptions(screen.getByLabelText('Orsak'), 'Pension')
  const [, save] = screen.getAllByRole('button', { name: 'Avsluta anställningen' })
  await user.click(save as HTMLElement)
  await waitFor(() => expect(asked[0]?.body).toEqual({ end: '2030-07-01', reason: 'retirement' }))
})

it('An_end_that_has_passed_says_that_access_ends_at_once', async () => {
  openPerson(aliId, hr, '?change=end')
  const day = await screen.findByLabelText('Sista anställningsdag')
  fireEvent.change(day, { target: { value: today() } })
  expect(screen.queryByText(/upphör genast/)).not.toBeInTheDocument()
  fireEvent.change(day, { target: { value: daysAfter(today(), -1) } })
  expect(await screen.findByText(/upphör genast/)).toBeInTheDocument()
})

it('The_only_role_is_chosen_already_when_one_is_ended', async () => {
  const { user, asked } = openPerson(aliId, hr, '?change=roleEnd')
  fireEvent.change(await screen.findByLabelText('Sista dag i rollen'), { target: { value: '2030-01-31' } })
  await user.click(screen.getByRole('button', { name: 'Avsluta rollen' }))
  await waitFor(() => expect(asked[0]?.search.get('to')).toBe('2030-02-01'))
  expect(asked[0]?.params.roleProfileId).toBe(role.roleProfileId)
})

it('Whoever_renames_says_which_name_they_saw', async () => {
  const { user, asked } = openPerson(aliId, hr, '?change=name')
  const family = await screen.findByLabelText('Efternamn')
  await user.clear(family)
  await user.type(family, 'Åberg')
  const [, save] = screen.getAllByRole('button', { name: 'Byt namn' })
  await user.click(save as HTMLElement)
  expect(await screen.findByText('Namnet är nu Ali Åberg.')).toBeInTheDocument()
  expect(asked[0]?.headers.get('If-Match')).toBe('"1"')
})

it('A_manager_names_a_deputy_for_themselves_and_changes_nothing_else', async () => {
  const { user, asked } = openPerson(elinId, { directReports: 2 })
  await user.click(await screen.findByRole('button', { name: 'Utse ersättare' }))
  expect(screen.queryByRole('button', { name: 'Byt chef' })).not.toBeInTheDocument()
  await choose(user, 'Ersättare')
  fireEvent.change(screen.getByLabelText('Från och med'), { target: { value: '2030-07-01' } })
  fireEvent.change(screen.getByLabelText('Sista dag som ersättare'), { target: { value: '2030-07-31' } })
  await user.click(screen.getByRole('button', { name: 'Utse ersättaren' }))
  expect(await screen.findByText(/^Ersättaren är utsedd från/)).toBeInTheDocument()
  expect(asked[0]?.body).toEqual({ deputyId: gunillaId, from: '2030-07-01', to: '2030-08-01' })
})

it('A_change_that_the_reader_may_not_make_is_not_opened_by_its_address', async () => {
  openPerson(aliId, { roles: ['employee'] }, '?change=end')
  expect(await screen.findByRole('heading', { name: 'Roller och ersättare' })).toBeInTheDocument()
  expect(screen.queryByLabelText('Sista anställningsdag')).not.toBeInTheDocument()
})

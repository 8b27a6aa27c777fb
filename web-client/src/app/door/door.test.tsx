import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { me } from '@/test/fixtures/people'
import { profile } from '@/test/fixtures/skills'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'
import { safeNext } from './safeNext'

it('Signing_in_goes_on_to_a_path_of_our_own_and_nowhere_else', () => {
  expect(safeNext('/skills/me?skill=1')).toBe('/skills/me?skill=1')
  for (const foreign of ['https://evil.example', '//evil.example', '/\\evil.example', undefined]) {
    expect(safeNext(foreign)).toBe('/')
  }
})

it('Without_a_session_one_is_asked_to_sign_in_and_the_wanted_page_is_kept', async () => {
  server.use(refuses('get', '/api/v1/me', 401))
  const { router } = renderAt('/people?search=elin')
  expect(await screen.findByRole('heading', { name: 'Logga in' })).toBeInTheDocument()
  expect(router.state.location.search).toEqual({ next: '/people?search=elin' })
})

it('An_empty_form_says_what_is_missing_and_leads_to_the_field', async () => {
  const { user } = renderAt('/sign-in')
  await user.click(await screen.findByRole('button', { name: 'Logga in' }))
  const summary = await screen.findByRole('alert')
  await waitFor(() => expect(summary).toHaveFocus())
  expect(summary).toHaveTextContent('2 uppgifter behöver ses över')
  await user.click(screen.getByRole('link', { name: /^Lösenord/ }))
  expect(screen.getByLabelText('Lösenord')).toHaveFocus()
})

it('A_second_factor_is_asked_for_when_the_server_wants_it', async () => {
  server.use(
    refuses('post', '/api/v1/session', 401, { code: 'access.one-time-code-required' }),
    answers('get', '/api/v1/people/{personId}/skills', () => profile()),
  )
  const { user, router } = renderAt('/sign-in')
  await user.type(await screen.findByLabelText('Användarnamn'), 'elin')
  await user.type(screen.getByLabelText('Lösenord'), 'en lång mening')
  await user.click(screen.getByRole('button', { name: 'Logga in' }))
  const code = await screen.findByLabelText('Engångskod')

  server.use(
    answers('post', '/api/v1/session', ({ body }) => {
      expect(body).toEqual({ userName: 'elin', password: 'en lång mening', oneTimeCode: '123456' })
      return me
    }),
  )
  await user.type(code, '123456')
  await user.click(screen.getByRole('button', { name: 'Logga in' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/'))
})

it('A_refusal_is_said_in_the_servers_words', async () => {
  server.use(
    refuses('post', '/api/v1/session', 401, { code: 'access.credentials', detail: 'Fel användarnamn eller lösenord.' }),
  )
  const { user } = renderAt('/sign-in')
  await user.type(await screen.findByLabelText('Användarnamn'), 'elin')
  await user.type(screen.getByLabelText('Lösenord'), 'fel')
  await user.click(screen.getByRole('button', { name: 'Logga in' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Fel användarnamn eller lösenord.')
})

it('The_first_run_leads_to_setup', async () => {
  server.use(answers('get', '/api/v1/setup', () => ({ isRequired: true, isDevelopment: false })))
  renderAt('/sign-in')
  expect(await screen.findByRole('heading', { name: 'Kom igång' })).toBeInTheDocument()
})

import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { me } from '@/test/fixtures/people'
import { profile } from '@/test/fixtures/skills'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'
import { navItems } from './navItems'

const labels = (items: ReturnType<typeof navItems>) => items.map((item) => item.label)

it('The_menu_holds_what_this_person_has_a_use_for', () => {
  expect(labels(navItems(me))).not.toContain('app.nav_matrix')
  expect(labels(navItems({ ...me, directReports: 3 }))).toContain('app.nav_matrix')
  expect(labels(navItems({ ...me, roles: ['skillOwner'] }))).toContain('app.nav_imports')
  expect(labels(navItems({ ...me, personId: null }))).not.toContain('app.nav_my_skills')
})

it('Changing_language_changes_every_word_the_page_and_the_account', async () => {
  const chosen: unknown[] = []
  server.use(
    answers('get', '/api/v1/people/{personId}/skills', () => profile()),
    answers('put', '/api/v1/me/locale', ({ body }) => {
      chosen.push(body)
      return undefined
    }),
  )
  const { user } = renderAt('/')
  expect(await screen.findByRole('heading', { name: 'Skatta dig i Riskanalys' })).toBeInTheDocument()
  await user.click(screen.getByText('English'))
  expect(await screen.findByRole('heading', { name: 'Rate yourself in Riskanalys' })).toBeInTheDocument()
  expect(document.documentElement.lang).toBe('en')
  expect(document.title).toMatch(/ – Competence$/)
  await waitFor(() => expect(chosen).toEqual([{ locale: 'en' }]))
})

it('A_page_that_is_hidden_offers_a_search_and_the_trace', async () => {
  server.use(refuses('get', '/api/v1/skills/{skillId}', 404))
  renderAt('/skills/none')
  expect(await screen.findByText(/00-trace-01/)).toBeInTheDocument()
})

it('Acting_as_someone_is_said_on_every_page', async () => {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, isActingAs: true })),
    answers('get', '/api/v1/people/{personId}/skills', () => profile()),
  )
  renderAt('/')
  expect(await screen.findByText(/Du agerar som Elin Lindqvist/)).toBeInTheDocument()
})

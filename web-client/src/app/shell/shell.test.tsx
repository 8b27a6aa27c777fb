import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, card, me } from '@/test/fixtures/people'
import { profile, riskId } from '@/test/fixtures/skills'
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
  await waitFor(() => expect(document.title).toMatch(/ – Competence$/))
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

it('Enter_goes_to_the_first_of_what_is_still_searched_for', async () => {
  const held: (() => void)[] = []
  server.use(
    answers('get', '/api/v1/people/{personId}/skills', () => profile()),
    answers('get', '/api/v1/people', async ({ search }) => {
      if (search.get('search') !== 'ali hassan') return { items: [], nextCursor: null }
      await new Promise<void>((release) => held.push(release))
      return { items: [card(aliId, 'Ali Hassan')], nextCursor: null }
    }),
    answers('get', '/api/v1/skills', () => ({
      items: [
        {
          skillId: riskId,
          label: { sv: 'Alisering', en: null },
          kind: 'technical',
          status: 'active',
          framework: 'jobtech',
          matched: 'al',
        },
      ],
      nextCursor: null,
    })),
  )
  const { user, router } = renderAt('/settings')
  await screen.findByRole('heading', { level: 1 })
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await within(await screen.findByRole('dialog')).findByRole('searchbox'), 'al')
  await screen.findByRole('option', { name: /Alisering/ })
  await user.keyboard('i hassan{Enter}')
  await waitFor(() => expect(held).toHaveLength(1))
  held[0]?.()
  await waitFor(() => expect(router.state.location.pathname).toBe(`/people/${aliId}`))
})

it('A_conflict_is_told_in_its_own_words', async () => {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    refuses('get', '/api/v1/gap-snapshots', 409, { detail: 'Det räknas redan.' }),
  )
  renderAt('/gap-snapshots')
  expect(await screen.findByText('Det räknas redan.')).toBeInTheDocument()
})

it('A_second_try_is_not_offered_where_it_is_in_vain', async () => {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    refuses('get', '/api/v1/gap-snapshots', 403),
  )
  renderAt('/gap-snapshots')
  const panel = within(await screen.findByRole('alert'))
  expect(panel.getByText('Du har inte behörighet till det här')).toBeInTheDocument()
  expect(panel.queryByRole('button')).not.toBeInTheDocument()
})

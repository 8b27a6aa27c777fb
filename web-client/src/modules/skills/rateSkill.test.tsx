import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { elinId, person } from '@/test/fixtures/people'
import { dataId, explanation, profile, riskId, skill, skillLevel } from '@/test/fixtures/skills'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'

const rating = '/api/v1/people/{personId}/skills/{skillId}/self-rating' as const

function openMySkills() {
  const asked: (Asked & { method: string })[] = []
  server.use(
    answers('get', '/api/v1/people/{personId}/skills', () => profile()),
    answers('get', '/api/v1/people/{personId}', () => person(elinId, 'Elin Lindqvist')),
    answers('get', '/api/v1/people/{personId}/skills/{skillId}', () => explanation),
    answers('get', '/api/v1/skills/{skillId}', () => skill),
    answers('get', '/api/v1/people/{personId}/peer-requests', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/evidence-to-verify', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/evidence', () => ({ items: [] })),
    answers('put', rating, (request) => {
      asked.push({ ...request, method: 'put' })
      const { level } = request.body as { level: number }
      return skillLevel(request.params.skillId ?? '', 'Riskanalys', { ownRating: level, level, gap: 0, required: 2 })
    }),
    answers('delete', rating, (request) => {
      asked.push({ ...request, method: 'delete' })
      return skillLevel(riskId, 'Riskanalys', { ownRating: null, level: null, gap: 2, required: 2 })
    }),
  )
  return { ...renderAt('/skills/me'), asked }
}

const scale = (name: RegExp) => screen.findByRole('group', { name })
const chosen = (group: HTMLElement) => within(group).queryByRole('radio', { checked: true })

it('A_rating_shows_at_once_is_saved_with_the_token_and_can_be_undone', async () => {
  const { user, asked } = openMySkills()
  const risk = await scale(/Riskanalys/)
  expect(chosen(risk)).toBeNull()

  await user.click(within(risk).getByRole('radio', { name: /^3/ }))
  expect(chosen(risk)).toHaveAccessibleName(/^3/)
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]).toMatchObject({ params: { personId: elinId, skillId: riskId }, body: { level: 3, comment: null } })
  expect(asked[0]?.headers.get('X-Antiforgery')).toBe('token-1')
  expect(asked[0]?.headers.get('Accept-Language')).toBe('sv')

  await user.click(await screen.findByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(asked[1]?.method).toBe('delete'))
  await waitFor(() => expect(chosen(risk)).toBeNull())
})

it('An_answer_to_the_first_of_two_quick_ratings_leaves_the_second_as_it_was_chosen', async () => {
  const { user, asked } = openMySkills()
  const held: (() => void)[] = []
  server.use(
    answers('put', rating, async (request) => {
      asked.push({ ...request, method: 'put' })
      await new Promise<void>((release) => held.push(release))
      const { level } = request.body as { level: number }
      return skillLevel(riskId, 'Riskanalys', { ownRating: level, level, gap: 0, required: 2 })
    }),
  )
  const risk = await scale(/Riskanalys/)
  await user.click(within(risk).getByRole('radio', { name: /^2/ }))
  await user.click(within(risk).getByRole('radio', { name: /^4/ }))
  await waitFor(() => expect(held).toHaveLength(1))
  held[0]?.()
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(chosen(risk)).toHaveAccessibleName(/^4/)
  held[1]?.()
})

it('A_rating_that_could_not_be_saved_goes_back_to_what_it_was', async () => {
  const { user } = openMySkills()
  server.use(refuses('put', rating, 409, { code: 'skills.not-active', detail: 'Kompetensen är avvecklad.' }))
  const data = await scale(/Dataanalys/)
  await user.click(within(data).getByRole('radio', { name: /^5/ }))
  await waitFor(() => expect(chosen(data)).toHaveAccessibleName(/^2/))
})

it('A_level_under_the_pointer_says_what_it_means', async () => {
  const { user } = openMySkills()
  const data = await scale(/Dataanalys/)
  await user.hover(within(data).getByText('3'))
  expect(await screen.findByText(/Väljer metod själv/)).toBeInTheDocument()
})

it('A_row_opens_to_how_its_level_came_about', async () => {
  const { user, router } = openMySkills()
  const [toggle] = await screen.findAllByRole('button', { name: /Så kom nivån till: Dataanalys/ })
  await user.click(toggle as HTMLElement)
  expect(await screen.findByText(/Det vägda värdet är 3,25, avrundat till nivå 3/)).toBeInTheDocument()
  expect(screen.getByText(/Säkerheten är 71/)).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Varför är min nivå 3?' })).toBeInTheDocument()
  expect(screen.getByText('Chefens skattning på 4 gör nivån till 4.')).toBeInTheDocument()
  expect(router.state.location.search).toEqual({ skill: dataId })
})

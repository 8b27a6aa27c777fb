import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/api/types'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { type Asked, answers, refuses, server } from '@/test/server'

const [unitId, scenarioId, archivedId] = [idOf(100), idOf(500), idOf(501)]
const path = '/api/v1/units/{unitId}/scenarios/{scenarioId}' as const

const scenario: Answer<'getScenario'> = {
  scenarioId,
  unitId,
  name: { sv: 'Lugnt', en: null },
  fromYear: 2027,
  toYear: 2030,
  assumptions: { sv: null, en: null },
  status: 'draft',
  plan: {
    headcounts: [],
    requirements: [],
    needs: [],
    supply: [],
    attrition: [],
    units: [],
    skills: [],
    roles: [],
    years: [],
  },
  decisions: [],
  skills: [],
  roles: [],
  mayEdit: true,
  mayRestore: false,
  mayPromote: false,
}

const summary = { scenarioId, unitId, fromYear: 2027, toYear: 2030, deltas: 0, openDecisions: 0, mayEdit: true }

function openScenario(url = `/scenarios/${unitId}/${scenarioId}`) {
  const asked: (Asked & { method: string })[] = []
  const now = { ...scenario }
  const turn = (method: string, patch: Partial<typeof scenario>) => (request: Asked) => {
    asked.push({ ...request, method })
    Object.assign(now, patch)
    return undefined
  }
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    answers('get', path, () => now),
    answers('get', '/api/v1/units', () => ({ items: [] })),
    answers('get', '/api/v1/role-profiles', () => ({ items: [] })),
    answers('get', `${path}/promotion`, () => ({ roles: [], needs: [], leftOut: [] })),
    answers('get', `${path}/forecast`, () => ({
      scenarioId,
      unitId,
      name: now.name,
      status: now.status,
      isSuppressed: false,
      attrition: null,
      years: [],
      totals: [],
      skills: [],
    })),
    answers('get', '/api/v1/units/{unitId}/scenarios', () => ({
      items: [
        { ...summary, name: now.name, status: now.status },
        { ...summary, scenarioId: archivedId, name: { sv: 'Undanlagt', en: null }, status: 'archived', mayEdit: false },
      ],
    })),
    answers('put', path, (request) =>
      turn('put', { name: (request.body as { name: typeof scenario.name }).name })(request),
    ),
    answers('post', `${path}/archiving`, turn('post', { status: 'archived', mayEdit: false, mayRestore: true })),
    answers('delete', `${path}/archiving`, turn('delete', { status: 'draft', mayEdit: true, mayRestore: false })),
  )
  return { ...renderAt(url), asked }
}

it('A_scenario_is_renamed_by_whoever_saw_the_newest', async () => {
  const { user, asked } = openScenario()
  await user.click(await screen.findByRole('button', { name: 'Ändra namn och år' }))
  const name = screen.getByLabelText('Namn på svenska')
  await user.clear(name)
  await user.type(name, 'Djärvt')
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Djärvt' })).toBeInTheDocument()
  expect(asked[0]?.headers.get('If-Match')).toBe('"1"')
  expect(asked[0]?.body).toMatchObject({ name: { sv: 'Djärvt', en: null }, fromYear: 2027, toYear: 2030 })
  expect(screen.queryByLabelText('Namn på svenska')).not.toBeInTheDocument()
})

it('What_refuses_a_new_name_is_said_in_the_form', async () => {
  const { user } = openScenario()
  const detail = 'Enheten har redan ett scenario med det namnet.'
  server.use(refuses('put', path, 409, { detail }))
  await user.click(await screen.findByRole('button', { name: 'Ändra namn och år' }))
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(detail)
})

it('It_is_archived_once_one_has_read_what_that_means_and_taken_up_again', async () => {
  const { user, asked } = openScenario()
  await user.click(await screen.findByRole('button', { name: 'Arkivera' }))
  expect(asked).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Arkivera det' }))
  await user.click(await screen.findByRole('button', { name: 'Ta upp igen' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Arkivera' })).toBeInTheDocument())
  expect(asked.map(({ method }) => method)).toEqual(['post', 'delete'])
})

it('Archived_ones_are_listed_apart', async () => {
  const { user } = openScenario(`/scenarios?unit=${unitId}`)
  expect(await screen.findByRole('link', { name: 'Lugnt' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Undanlagt' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Arkiverade' }))
  expect(await screen.findByRole('link', { name: 'Undanlagt' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Lugnt' })).not.toBeInTheDocument()
})

import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { metric, reading } from '@/test/fixtures/metrics'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'

const top = idOf(101)
const skill = (number: number, sv: string, coverage: number, need: number) => ({
  skillId: idOf(number),
  label: { sv, en: null },
  kind: 'technical' as const,
  criticality: 5,
  level: 3,
  coverage,
  need,
  ratio: coverage / need,
  soleHolderId: null,
  isHardToHire: false,
})

it('Management_meets_key_figures_what_hangs_by_a_thread_and_the_nearest_scenario', async () => {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['employee', 'analyst'] })),
    answers('get', '/api/v1/units', () => ({
      items: [{ unitId: top, name: 'Bolaget', kind: 'unit', parentId: null, people: 20, isClosed: false }],
    })),
    answers('get', '/api/v1/metrics', () => ({ items: [metric('turnover', 'Personalomsättning')], measures: [] })),
    answers('get', '/api/v1/organisation/metrics', ({ search }) => {
      expect(search.getAll('keys')).toHaveLength(4)
      return { unitId: null, items: [reading('turnover', [8, 9])] }
    }),
    answers('get', '/api/v1/organisation/risk', () => ({
      unitId: null,
      on: '2026-11-27',
      people: 20,
      isSuppressed: false,
      busFactor: 1,
      soleHolders: 1,
      skills: [skill(1, 'Svetsning', 3, 4), skill(2, 'Cybersäkerhet', 0, 5), skill(3, 'Truck', 6, 4)],
      keyPeople: [],
    })),
    answers('get', '/api/v1/units/{unitId}/scenarios', () => ({
      items: [
        {
          scenarioId: idOf(7),
          unitId: top,
          name: { sv: 'Automation', en: null },
          fromYear: 2026,
          toYear: 2999,
          status: 'draft',
          deltas: 1,
          openDecisions: 2,
          mayEdit: false,
        },
      ],
    })),
  )

  renderAt('/')

  expect(await screen.findByRole('heading', { level: 3, name: 'Personalomsättning' })).toBeVisible()
  const short = await screen.findAllByText(/ som behövs på nivå 3$/)
  expect(short.map((line) => line.textContent)).toEqual([
    'Ingen av de 5 som behövs på nivå 3',
    '3 av de 4 som behövs på nivå 3',
  ])
  expect(await screen.findByRole('link', { name: 'Automation' })).toBeVisible()
  expect(screen.getByText(/2 öppna beslut/)).toBeVisible()
})

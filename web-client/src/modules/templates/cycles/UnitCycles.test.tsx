import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'

const unitId = idOf(70)

it('shows a partner how far the managers of their units have come', async () => {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['employee', 'hrPartner'], partnerUnitIds: [unitId] })),
    answers('get', '/api/v1/units', () => ({
      items: [{ unitId, name: 'Lagret', kind: 'unit', parentId: null, people: 3, isClosed: false }],
    })),
    answers('get', '/api/v1/units/{unitId}/conversation-coverage', () => ({
      cycles: [
        {
          cycleId: idOf(71),
          name: 'Våren',
          due: '2027-03-01',
          coverage: { people: 3, without: 1, ongoing: 0, finished: 2 },
          managers: [{ managerId: me.personId ?? '', coverage: { people: 3, without: 1, ongoing: 0, finished: 2 } }],
        },
      ],
    })),
  )

  renderAt('/conversation-cycles')

  expect(await screen.findByRole('heading', { name: 'Lagret: Våren' })).toBeVisible()
  expect(screen.getAllByText(/2 klara/)).toHaveLength(2)
  expect(screen.getByRole('rowheader', { name: 'Du' })).toBeVisible()
})

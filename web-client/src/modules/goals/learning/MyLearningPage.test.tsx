import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'

const report = idOf(41)

function openLearning(directReports: number) {
  const said: unknown[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: [], directReports })),
    answers('get', '/api/v1/people/{personId}', () => ({ personId: report, displayName: 'Bo Ek' }) as never),
    answers('get', '/api/v1/people/{personId}/learning', () => ({ enrolments: [], completions: [] })),
    answers('get', '/api/v1/people/{personId}/programmes', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/next-steps', () => ({ items: [], ruleVersion: '1' }) as never),
    answers('get', '/api/v1/learning-items', () => ({
      items: [{ itemId: idOf(51), title: 'Brandskydd' }] as never,
      nextCursor: null,
    })),
    answers('post', '/api/v1/people/{personId}/completions', ({ body }) => {
      said.push(body)
      return { completionId: idOf(61) }
    }),
  )
  return { ...renderAt(`/people/${report}/learning`), said }
}

it('A_manager_records_what_a_report_has_learnt', async () => {
  const { user, said } = openLearning(1)
  await user.click(await screen.findByRole('button', { name: 'Registrera genomfört' }))
  await user.selectOptions(await screen.findByLabelText('Läraktivitet'), await screen.findByText('Brandskydd'))
  await user.selectOptions(screen.getByLabelText('Resultat'), 'Godkänd')
  await user.click(screen.getByRole('button', { name: 'Registrera' }))

  await waitFor(() => expect(said).toHaveLength(1))
  expect(said[0]).toMatchObject({ itemId: idOf(51), result: 'passed', hours: null })
})

it('Whoever_manages_nobody_does_not', async () => {
  openLearning(0)
  expect(await screen.findByText('Inget är registrerat än.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Registrera genomfört' })).toBeNull()
})

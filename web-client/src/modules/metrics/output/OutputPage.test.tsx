import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { runJob, triedJob, upload } from '@/test/fixtures/imports'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'

const file = { kind: 'metrics.output-import', title: 'Import av resultat per enhet', updated: 1 }

function openImport() {
  const started: unknown[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    answers('post', '/api/v1/uploads', () =>
      upload('resultat.csv', ['Avd', 'Månad', 'Belopp'], ['Nord', '2026-01', '1200']),
    ),
    answers('post', '/api/v1/metric-outputs/imports', ({ body }) => {
      started.push(body)
      return { jobId: idOf(started.length === 1 ? 700 : 701) }
    }),
    answers('get', '/api/v1/jobs/{jobId}', ({ params }) =>
      params.jobId === triedJob.jobId ? { ...triedJob, ...file } : { ...runJob, ...file },
    ),
    answers('get', '/api/v1/jobs/{jobId}/differences', () => ({
      items: [{ row: 2, subject: 'Nord 2026-01', field: 'amount', was: '900', becomes: '1200' }],
      nextCursor: null,
    })),
    answers('get', '/api/v1/jobs/{jobId}/rejections', () => ({
      items: [
        {
          row: 3,
          column: 'Avd',
          code: 'metrics.unknown-unit',
          reason: 'Enheten finns inte.',
          value: 'X',
          isTaken: false,
        },
      ],
      nextCursor: null,
    })),
    answers('get', '/api/v1/metric-outputs', ({ search }) => ({
      items: [
        {
          unitId: idOf(101),
          unitName: search.get('kind') === 'count' ? 'Lager' : 'Nord',
          month: '2026-01-01',
          kind: 'revenue',
          amount: 900,
          recordedAt: '2026-02-01T08:00:00Z',
        },
      ],
      nextCursor: null,
    })),
  )
  return { ...renderAt('/metrics/output'), started }
}

it('A_file_of_output_is_tried_out_shows_what_it_changes_and_is_then_run', async () => {
  const { user, started, router } = openImport()
  expect(await screen.findByRole('row', { name: /januari 2026 Nord 900/i })).toBeInTheDocument()
  const file = new File(['Avd;Månad;Belopp'], 'resultat.csv', { type: 'text/csv' })
  await user.upload(await screen.findByLabelText(/Välj eller släpp/), file)

  await user.click(await screen.findByRole('button', { name: 'Antal' }))
  const unit = screen.getByLabelText(/^Enhet/)
  await user.selectOptions(unit, 'Belopp')
  await user.selectOptions(screen.getByLabelText(/^Belopp/), 'Belopp')
  expect(screen.getByRole('alert')).toHaveTextContent('Kolumnen Belopp är vald mer än en gång.')
  await user.selectOptions(unit, 'Avd')
  await user.click(screen.getByRole('button', { name: 'Provkör' }))

  await waitFor(() => expect(router.state.location.search).toEqual({ job: idOf(700) }))
  expect(await screen.findByText('Ett nytt, ett ändrat, inget finns redan.')).toBeInTheDocument()
  expect(await screen.findByText('Nord 2026-01')).toBeInTheDocument()
  expect(await screen.findByText(/Enheten finns inte\.$/)).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Kör importen' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ job: idOf(701) }))
  const mapping = { unit: 'Avd', amount: 'Belopp' }
  expect(started).toEqual([
    { uploadId: idOf(800), kind: 'count', mapping, isDryRun: true },
    { uploadId: idOf(800), kind: 'count', mapping, isDryRun: false },
  ])
})

it('What_has_been_imported_is_shown_by_what_the_amounts_are', async () => {
  const { user } = openImport()

  await user.click(await screen.findByRole('button', { name: 'Antal' }))

  expect(await screen.findByText('Lager')).toBeInTheDocument()
})

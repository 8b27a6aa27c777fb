import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { runJob, triedJob, upload } from '@/test/fixtures/imports'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'

const file = { kind: 'goals.completion-import', title: 'Import av genomfört lärande' }

function openImport() {
  const started: unknown[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    answers('post', '/api/v1/uploads', () =>
      upload('lms.csv', ['Medarbetare', 'Kurs', 'Datum'], ['17', 'Brandskydd', '2026-01-02']),
    ),
    answers('post', '/api/v1/completions/imports', ({ body }) => {
      started.push(body)
      return { jobId: idOf(started.length === 1 ? 700 : 701) }
    }),
    answers('get', '/api/v1/jobs/{jobId}', ({ params }) =>
      params.jobId === triedJob.jobId ? { ...triedJob, ...file } : { ...runJob, ...file },
    ),
    answers('get', '/api/v1/jobs/{jobId}/differences', () => ({
      items: [{ row: 2, subject: '17: Brandskydd', field: null, was: null, becomes: null }],
      nextCursor: null,
    })),
    answers('get', '/api/v1/jobs/{jobId}/rejections', () => ({
      items: [
        {
          row: 3,
          column: 'Kurs',
          code: 'goals.unknown',
          reason: 'Läraktiviteten finns inte.',
          value: 'X',
          isTaken: false,
        },
      ],
      nextCursor: null,
    })),
  )
  return { ...renderAt('/learning/completions'), started }
}

it('A_file_of_completions_is_tried_out_shows_what_is_new_and_is_then_run', async () => {
  const { user, started, router } = openImport()
  const file = new File(['Medarbetare;Kurs;Datum'], 'lms.csv', { type: 'text/csv' })
  await user.upload(await screen.findByLabelText(/Välj eller släpp/), file)

  const person = await screen.findByLabelText(/^Person/)
  await user.selectOptions(person, 'Kurs')
  await user.selectOptions(screen.getByLabelText(/^Läraktivitet/), 'Kurs')
  expect(screen.getByRole('alert')).toHaveTextContent('Kolumnen Kurs är vald mer än en gång.')
  await user.selectOptions(person, 'Medarbetare')
  await user.click(screen.getByRole('button', { name: 'Provkör' }))

  await waitFor(() => expect(router.state.location.search).toEqual({ job: idOf(700) }))
  expect(await screen.findByText('Ett nytt genomförande, inget finns redan.')).toBeInTheDocument()
  expect(await screen.findByText('17: Brandskydd')).toBeInTheDocument()
  expect(await screen.findByText(/Läraktiviteten finns inte\.$/)).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Kör importen' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ job: idOf(701) }))
  const mapping = { person: 'Medarbetare', item: 'Kurs' }
  expect(started).toEqual([
    { uploadId: idOf(800), mapping, isDryRun: true },
    { uploadId: idOf(800), mapping, isDryRun: false },
  ])
})

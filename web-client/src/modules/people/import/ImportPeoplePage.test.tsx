import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { runJob, triedJob, upload } from '@/test/fixtures/imports'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'

const file = { kind: 'people.import', title: 'Import av personer.csv' }

function openImport() {
  const started: unknown[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    answers('post', '/api/v1/uploads', () => upload('personer.csv', ['Nr', 'Förnamn'], ['1', 'Åsa'])),
    answers('post', '/api/v1/people/imports/mapping', () => ({
      mapping: { givenName: { column: 'Förnamn', confidence: 'alias' } },
      missing: ['externalId'],
    })),
    answers('post', '/api/v1/people/imports', ({ body }) => {
      started.push(body)
      return { jobId: idOf(started.length === 1 ? 700 : 701) }
    }),
    answers('get', '/api/v1/jobs/{jobId}', ({ params }) =>
      params.jobId === triedJob.jobId ? { ...triedJob, ...file, remarked: 1 } : { ...runJob, ...file },
    ),
    answers('get', '/api/v1/jobs/{jobId}/rejections', () => ({
      items: [
        { row: 42, column: 'Startdatum', code: 'date', reason: 'väntade åååå-mm-dd', value: null, isTaken: false },
        { row: 43, column: 'Status', code: 'status', reason: 'Active, fast slut', value: null, isTaken: true },
      ],
      nextCursor: null,
    })),
  )
  return { ...renderAt('/people/import'), started }
}

it('A_file_is_mapped_tried_out_and_then_run', async () => {
  const { user, started, router } = openImport()
  const file = new File(['Nr;Förnamn\n1;Åsa\n2;Örjan'], 'personer.csv', { type: 'text/csv' })
  await user.upload(await screen.findByLabelText(/Välj en fil/), file)

  expect(await screen.findByText('Känt namn')).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent('Person-id i källan måste ha en kolumn.')
  const tryOut = screen.getByRole('button', { name: 'Provkör' })
  expect(tryOut).toBeDisabled()

  await user.selectOptions(screen.getByLabelText('Person-id i källan'), 'Nr')
  await user.click(tryOut)
  await waitFor(() => expect(router.state.location.search).toEqual({ job: idOf(700) }))
  expect(await screen.findByText('Rad 42, kolumn Startdatum: väntade åååå-mm-dd')).toBeInTheDocument()
  const taken = screen.getByRole('region', { name: 'En inläst rad att titta på' })
  expect(within(taken).getByText('Rad 43, kolumn Status: Active, fast slut')).toBeInTheDocument()
  const steps = screen.getByRole('navigation', { name: 'Steg i importen' })
  expect(within(steps).getByText('Provkörning').closest('li')).toHaveAttribute('aria-current', 'step')

  await user.click(screen.getByRole('button', { name: 'Kör importen' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ job: idOf(701) }))
  const mapping = { externalId: 'Nr', givenName: 'Förnamn' }
  expect(started).toEqual([
    { uploadId: idOf(800), mapping, isDryRun: true },
    { uploadId: idOf(800), mapping, isDryRun: false },
  ])
})

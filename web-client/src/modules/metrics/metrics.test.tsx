import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { metric, reading } from '@/test/fixtures/metrics'
import { aliId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'

const [north, south] = [idOf(101), idOf(102)]
const unit = (unitId: string, name: string) => ({
  unitId,
  name,
  kind: 'unit' as const,
  parentId: null,
  people: 20,
  isClosed: false,
})
const turnover = metric('turnover', 'Personalomsättning', { target: 8 })
const year = [8.3, 8, 8, 8, 8, null, 8, 8, 8, 8, 8, 7.2, 7.1]
const parts = [
  { unitId: north, value: 9.4, n: 40, isHidden: false },
  { unitId: south, value: null, n: null, isHidden: true },
]
const asked: Record<string, URLSearchParams> = {}

beforeEach(() =>
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrAdmin'] })),
    answers('get', '/api/v1/units', () => ({ items: [unit(north, 'Norr'), unit(south, 'Söder')] })),
    answers('get', '/api/v1/metrics', () => ({ items: [turnover], measures: ['leavers', 'average_headcount'] })),
    answers('get', '/api/v1/metrics/{key}', () => ({
      metric: turnover,
      versions: [{ ...turnover, at: null, byId: null }],
    })),
    answers('get', '/api/v1/organisation/metrics', ({ search }) => {
      asked.board = search
      return { unitId: null, items: [reading('turnover', year, { parts })] }
    }),
    answers('get', '/api/v1/organisation/metrics/{key}', ({ search }) => {
      asked.reading = search
      return reading('turnover', year, { parts })
    }),
  ),
)

it('The_dashboard_says_how_it_is_how_it_has_gone_and_what_was_wanted', async () => {
  renderAt('/metrics')

  expect(await screen.findByText('7,1 %')).toBeVisible()
  expect(screen.getByText('1,2 procentenheter mindre än ett år tidigare (8,3 %) · åt rätt håll')).toBeVisible()
  expect(screen.getByText('Mål: högst 8 % · nått')).toBeVisible()
  expect(screen.getByRole('img', { name: /^Personalomsättning: från 8,3\s% .*En månad är dold\.$/ })).toBeVisible()
  const [, first, second] = within(screen.getByRole('region', { name: 'Enheter' })).getAllByRole('row')
  expect(within(first as HTMLElement).getByRole('link', { name: 'Norr' })).toHaveAttribute(
    'href',
    `/metrics?part=turnover&unit=${north}`,
  )
  expect(second).toHaveTextContent(/Söder.*Dolt/)
  expect(screen.getByText(/färre än 5 personer/)).toBeVisible()
})

it('What_is_chosen_is_the_address_and_a_table_says_the_same', async () => {
  const { user, router } = renderAt('/metrics')
  await screen.findByText('7,1 %')

  await user.click(screen.getByRole('button', { name: 'Tabell' }))
  await user.click(screen.getByRole('button', { name: '3 månader' }))

  const row = within(await screen.findByRole('region', { name: 'Nyckeltal' })).getAllByRole('row')[1]
  expect(row).toHaveTextContent('Personalomsättning7,1 %8,3 %8 %200')
  expect(router.state.location.search).toEqual({ view: 'table', months: 3 })
  expect(asked.board?.get('months')).toBe('3')
})

it('A_key_figure_is_read_as_it_was_known_and_says_how_it_is_counted', async () => {
  renderAt('/metrics/turnover?known=2026-05-31')

  expect(await screen.findByText(/med det som var känt när 31 maj 2026 tog slut/)).toBeVisible()
  expect(asked.reading?.get('knownAt')).toBe(new Date('2026-05-31T23:59:59.999').toISOString())
  expect(screen.getAllByText('100 × slutade ÷ anställda i genomsnitt')[0]).toBeVisible()
  expect(await screen.findByRole('img', { name: /Mål: högst 8\s%\. En månad är dold\./ })).toBeVisible()
  expect(screen.getByText(/Skuggade månader är dolda/)).toBeVisible()
})

it('A_refused_formula_is_told_beside_the_formula', async () => {
  server.use(
    refuses('put', '/api/v1/metrics/{key}', 422, {
      code: 'metrics.unknown-measure',
      detail: 'Det finns ingen mätning som heter quitters.',
    }),
  )
  const { user } = renderAt('/metrics/turnover?edit=true')
  const formula = await screen.findByLabelText('Formel')

  await user.clear(formula)
  await user.type(formula, '100 * quitters')
  await user.click(screen.getByRole('button', { name: 'Spara' }))

  expect(await screen.findByText('Det finns ingen mätning som heter quitters.')).toBeVisible()
  expect(formula).toHaveAccessibleDescription(/quitters/)
})

it('A_target_is_sent_with_the_version_that_was_seen', async () => {
  const sent: { body: unknown; etag: string | null }[] = []
  server.use(
    answers('put', '/api/v1/metrics/{key}', ({ body, headers }) => {
      sent.push({ body, etag: headers.get('If-Match') })
      return undefined
    }),
  )
  const { user, router } = renderAt('/metrics/turnover?edit=true')
  const target = await screen.findByLabelText('Mål')

  await user.clear(target)
  await user.type(target, '7,5')
  await user.click(screen.getByRole('button', { name: 'Spara' }))

  await expect.poll(() => sent).toMatchObject([{ body: { target: 7.5, better: 'lower', months: 12 }, etag: '"1"' }])
  await expect.poll(() => router.state.location.search).toEqual({})
})

it('A_partner_goes_no_further_up_than_their_units', async () => {
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles: ['hrPartner'], partnerUnitIds: [north] })),
    answers('get', '/api/v1/units/{unitId}/metrics/{key}', () => reading('turnover', year, { unitId: north })),
  )
  renderAt(`/metrics/turnover?unit=${north}`)

  expect(await screen.findByText('Norr, 12 månader', { exact: false })).toBeVisible()
  expect(screen.queryByRole('link', { name: /^Upp till/ })).not.toBeInTheDocument()
})

it('Who_only_reads_is_offered_no_change', async () => {
  server.use(answers('get', '/api/v1/me', () => ({ ...me, roles: ['learning'] })))
  renderAt('/metrics/turnover')

  expect(await screen.findByRole('heading', { name: 'Personalomsättning per enhet' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Ändra nyckeltalet' })).not.toBeInTheDocument()
})

it('HR_sees_who_lies_under_a_figure_measure_by_measure', async () => {
  const listed = { of: 'person' as const, measures: ['leavers', 'average_headcount'], nextCursor: null }
  server.use(
    answers('get', '/api/v1/people/{personId}', ({ params }) => person(params.personId ?? '', 'Ali Karimi')),
    answers('get', '/api/v1/organisation/metrics/{key}/contributions', ({ search }) => {
      asked.listed = search
      const measure = search.get('measure') ?? 'leavers'
      return { ...listed, measure, items: [{ id: aliId, value: measure === 'leavers' ? null : 120.5 }] }
    }),
  )
  const { user, router } = renderAt('/metrics/turnover')

  await user.click(await screen.findByRole('link', { name: 'Visa vilka' }))
  const who = await screen.findByRole('region', { name: 'slutade' })
  expect(await within(who).findByRole('link', { name: 'Ali Karimi' })).toBeVisible()

  await user.selectOptions(screen.getByRole('combobox', { name: 'Del av formeln' }), 'anställda i genomsnitt')
  expect(await screen.findByRole('cell', { name: '120,5' })).toBeVisible()
  expect(router.state.location.search).toEqual({ listed: true, measure: 'average_headcount' })
  expect(asked.listed?.get('months')).toBe('12')
})

it('Whoever_reads_numbers_alone_is_offered_no_list', async () => {
  server.use(answers('get', '/api/v1/me', () => ({ ...me, roles: ['analyst'] })))
  renderAt('/metrics/turnover')

  expect(await screen.findByRole('heading', { level: 1, name: 'Personalomsättning' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Visa vilka' })).not.toBeInTheDocument()
})

it('The_figures_of_the_screen_can_be_had_as_a_file', async () => {
  renderAt(`/metrics?months=3&unit=${north}`)
  server.use(
    answers('get', '/api/v1/units/{unitId}/metrics', () => ({
      unitId: north,
      items: [reading('turnover', year, { parts: [] })],
    })),
  )

  const link = await screen.findByRole('link', { name: 'Excel' })
  expect(link).toHaveAttribute(
    'href',
    expect.stringMatching(
      new RegExp(`^/api/v1/units/${north}/metric-readings/export\\?months=3&to=\\d{4}-\\d\\d-01&format=xlsx$`),
    ),
  )
})

it('A_key_figure_as_a_file_is_as_it_was_known_then', async () => {
  renderAt('/metrics/turnover?known=2026-03-01')

  const link = await screen.findByRole('link', { name: 'CSV' })
  expect(link.getAttribute('href')).toMatch(
    /^\/api\/v1\/organisation\/metrics\/turnover\/export\?months=12&to=\d{4}-\d\d-01&knownAt=2026-03-0.*&format=csv$/,
  )
})

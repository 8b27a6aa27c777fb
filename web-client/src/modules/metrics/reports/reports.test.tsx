import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, card, elinId, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, refuses, server } from '@/test/server'
import { reportMonths } from './months'
import type { Report, ReportLine, Schedule } from './queries'

const both = (text: string) => ({ sv: text, en: text })

const line: ReportLine = {
  reference: both('S1-6 50 c'),
  metricKey: 'turnover',
  number: 2,
  name: both('Personalomsättning'),
  meaning: both('De som har slutat.'),
  formula: '100 * leavers / average_headcount',
  unit: 'percent',
  months: 12,
  value: 8.25,
  n: 214,
  isHidden: false,
  before: 9.5,
  firstKnown: 7.8,
  byGender: [
    { gender: 'female', value: 8.5, n: 120, isHidden: false },
    { gender: 'other', value: null, n: null, isHidden: true },
  ],
}
const hidden = {
  ...line,
  metricKey: 'training-hours',
  name: both('Utbildningstimmar'),
  value: null,
  n: null,
  isHidden: true,
  before: null,
  firstKnown: null,
  byGender: [],
}
const none = {
  ...line,
  metricKey: 'headcount',
  name: both('Antal anställda'),
  unit: 'number' as const,
  months: 1,
  value: 201,
  firstKnown: 201,
  byGender: [],
}

const report: Report = {
  key: 'esrs-s1',
  name: both('ESRS S1: egen personal'),
  method: both('Anställda räknas i personer.'),
  from: '2025-11-01',
  to: '2026-10-31',
  isOpen: false,
  comparedAt: '2026-11-07T23:00:00Z',
  countedAt: '2026-11-20T02:10:00Z',
  lines: [line, hidden, none],
}

function openAs(roles: (typeof me)['roles'], schedule: Partial<Schedule> = {}) {
  const sent: unknown[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles })),
    answers('get', '/api/v1/people', () => ({ items: [card(aliId, 'Ali Karimi')], nextCursor: null })),
    answers('get', '/api/v1/people/{personId}', ({ params }) => person(params.personId ?? '', 'Ali Karimi')),
    answers('get', '/api/v1/metric-reports', () => ({
      items: [
        { key: 'esrs-s1', name: report.name },
        { key: 'iso-30414', name: both('ISO 30414') },
      ],
    })),
    answers('get', '/api/v1/organisation/metric-reports/{key}', ({ params, search }) => {
      sent.push([params.key, search.get('to')])
      return report
    }),
    answers('get', '/api/v1/organisation/metric-reports/{key}/schedule', () => ({
      day: null,
      recipientIds: [],
      sent: null,
      version: 3,
      ...schedule,
    })),
    answers('put', '/api/v1/organisation/metric-reports/{key}/schedule', ({ body, headers }) => {
      sent.push([headers.get('If-Match'), body])
      return undefined as never
    }),
  )
  return { ...renderAt('/metrics/reports?to=2026-10-01'), sent }
}

it('A_report_says_each_figure_with_the_year_before_and_what_has_changed_since', async () => {
  openAs(['employee', 'analyst'])
  const row = await screen.findByRole('row', { name: /Personalomsättning/ })
  expect(row).toHaveTextContent(/8,3\s%/)
  expect(row).toHaveTextContent(/7,8\s% en vecka efter periodens slut/)
  expect(row).toHaveTextContent(/9,5\s%/)
  expect(row).toHaveTextContent('214')
  expect(screen.getByRole('row', { name: /varav kvinnor/ })).toHaveTextContent(/8,5\s%/)
  expect(screen.getByRole('row', { name: /annat juridiskt kön/ })).toHaveTextContent('Visas inte')
  expect(screen.getByRole('row', { name: /Utbildningstimmar/ })).toHaveTextContent('Visas inte')
  expect(screen.getByText(/Ett nyckeltal har ändrats sedan dess/)).toBeInTheDocument()
  expect(
    screen.getByText('Version 2: 100 × slutade ÷ anställda i genomsnitt', { selector: 'div:first-child > dd > code' }),
  ).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Skicka varje månad' })).not.toBeInTheDocument()
})

it('The_choice_of_report_and_months_stands_in_the_address_and_in_the_file', async () => {
  const { user, sent, router } = openAs(['employee', 'analyst'])
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Rapport' }), 'ISO 30414')
  await waitFor(() => expect(router.state.location.search).toEqual({ report: 'iso-30414', to: '2026-10-01' }))
  await waitFor(() => expect(sent).toContainEqual(['iso-30414', '2026-10-01']))
  expect(screen.getByRole('link', { name: 'Excel' })).toHaveAttribute(
    'href',
    '/api/v1/organisation/metric-reports/iso-30414/export?to=2026-10-01&format=xlsx',
  )
})

it('HR_has_it_sent_each_month_to_those_who_may_read_it', async () => {
  const { user, sent } = openAs(['employee', 'hrAdmin'])
  await user.click(await screen.findByRole('button', { name: 'Skicka varje månad' }))
  const part = screen.getByRole('region', { name: 'Med e-post' })
  await user.click(await within(part).findByRole('button', { name: 'Spara' }))
  expect((await within(part).findAllByText('Välj minst en mottagare.'))[0]).toBeInTheDocument()
  await user.type(within(part).getByRole('searchbox'), 'ali')
  await user.click(await within(part).findByRole('button', { name: /Ali Karimi/ }))
  await user.click(within(part).getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(sent).toContainEqual(['"3"', { day: 5, recipientIds: [aliId] }]))
})

it('Who_may_not_read_it_is_told_of_beside_the_recipients', async () => {
  const { user } = openAs(['employee', 'hrAdmin'], { day: 3, recipientIds: [elinId], sent: '2026-09-01' })
  server.use(
    refuses('put', '/api/v1/organisation/metric-reports/{key}/schedule', 422, {
      code: 'metrics.recipient-may-not-read',
      detail: 'Någon av mottagarna får inte läsa rapporten.',
    }),
  )
  expect(await screen.findByText('Skickas den 3 i varje månad, om den månad som gått, till:')).toBeInTheDocument()
  expect(screen.getByText('Skickades senast om september 2026.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ändra' }))
  await user.click(await screen.findByRole('button', { name: 'Spara' }))
  expect((await screen.findAllByText('Någon av mottagarna får inte läsa rapporten.'))[0]).toBeInTheDocument()
})

it('Months_are_the_last_twelve_whole_ones_and_the_one_that_runs', () => {
  const months = reportMonths('2026-03-15')
  expect([months[0], months[11], months[12]]).toEqual(['2026-02-01', '2025-03-01', '2026-03-01'])
})

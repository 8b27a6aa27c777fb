import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aliId, elinId, idOf, me, person } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { Obligation, Report, Rule } from './queries'

const truck = idOf(700)
const both = (text: string) => ({ sv: text, en: text })

const rule: Rule = {
  ruleId: truck,
  key: 'truck',
  lawReference: 'AFS 2023:11',
  title: both('Truck'),
  asks: both('Skriftligt tillstånd'),
  appliesWhen: { roleProfileIds: [], taskTags: ['truck'], siteIds: [], minHeadcount: null, managersOnly: false },
  requires: { kind: 'evidence', counts: both('Tillstånd'), skillId: null, learningItemIds: [] },
  interval: { basis: 'policy', months: 60 },
  warnDays: 90,
  source: 'https://www.av.se/',
  restsOn: 'regulation',
  note: null,
  starter: 'truck',
  isRetired: false,
  reviewedOn: '2020-01-01',
  reviewerId: null,
  needsReview: true,
  version: 3,
}

const counts = { missing: 7, planned: 0, valid: 2, expiring: 1, expired: 0, exempt: 0 }
const hidden = { missing: null, planned: 0, valid: null, expiring: null, expired: null, exempt: 0 }

const report = (isHidden: boolean): Report => ({
  day: '2026-03-02',
  siteId: null,
  total: isHidden ? hidden : counts,
  rules: [
    {
      ruleId: truck,
      key: 'truck',
      title: rule.title,
      lawReference: rule.lawReference,
      warnDays: 90,
      people: 10,
      counts: isHidden ? hidden : counts,
    },
  ],
  duties: [{ ruleId: idOf(701), title: both('Uppföljning'), siteId: null, state: 'missing', validTo: null }],
})

const standing = { ruleId: truck, state: 'missing' as const, validTo: null, plannedOn: null, exemptUntil: null }

const obligation: Obligation = {
  ...standing,
  title: rule.title,
  counts: both('Tillstånd'),
  lawReference: rule.lawReference,
  exemptReason: null,
  met: [],
}

function openAs(path: string, roles: (typeof me)['roles'], asksNothing = false) {
  const sent: [string, unknown][] = []
  const asked: string[] = []
  server.use(
    answers('get', '/api/v1/me', () => ({ ...me, roles })),
    answers('get', '/api/v1/people/{personId}', ({ params }) => person(params.personId ?? '', 'Ali Karimi')),
    answers(
      'get',
      '/api/v1/role-profiles',
      () => ({ items: [{ roleProfileId: idOf(300), name: both('Lagerarbetare'), status: 'published' }] }) as never,
    ),
    answers('get', '/api/v1/role-profiles/{roleProfileId}/task-tags', () => ({ tags: [], inherited: [], version: 4 })),
    answers('put', '/api/v1/role-profiles/{roleProfileId}/task-tags', ({ body, headers }) => {
      sent.push([headers.get('If-Match') ?? '', body])
      return undefined as never
    }),
    answers('get', '/api/v1/legal/rules', () => ({ items: asksNothing ? [] : [rule], missing: asksNothing ? 18 : 0 })),
    answers('get', '/api/v1/legal/rules/{ruleId}', () => ({ rule, history: [] })),
    answers('get', '/api/v1/legal/sites', () => ({ items: [] })),
    answers('get', '/api/v1/legal/task-tags', () => ({ items: [{ tag: 'truck', rules: 1, roles: 0 }] })),
    answers('get', '/api/v1/legal/report', ({ search }) => {
      asked.push(search.toString())
      return report(!roles.includes('hrAdmin'))
    }),
    answers('get', '/api/v1/legal/obligations', ({ search }) => {
      asked.push(search.toString())
      const items = [{ personId: aliId, obligations: [standing] }]
      return { day: '2026-03-02', items, rules: [{ ruleId: truck, title: rule.title }], nextCursor: null }
    }),
    answers('get', '/api/v1/people/{personId}/obligations', () => ({ items: [obligation] })),
    answers('get', '/api/v1/people/{personId}/permits', () => ({ items: [] })),
    answers('get', '/api/v1/people/{personId}/task-tags', () => ({ tags: [], inherited: ['truck'], version: 0 })),
    answers('post', '/api/v1/legal/rules/starters', ({ body }) => {
      sent.push(['starters', body])
      return { added: 18 }
    }),
    answers('post', '/api/v1/legal/rules/{ruleId}/met', ({ body }) => {
      sent.push(['many', body])
      return undefined as never
    }),
    answers('post', '/api/v1/people/{personId}/obligations/{ruleId}/met', ({ body }) => {
      sent.push(['met', body])
      return { factId: idOf(1) }
    }),
  )
  return { ...renderAt(path), sent, asked }
}

it('HR_reads_in_one_line_how_it_stands_and_person_by_person_below', async () => {
  const { asked } = openAs('/legal?on=2026-01-10', ['employee', 'hrAdmin'])
  expect(await screen.findByText('7 saknas, ett går snart ut.')).toBeInTheDocument()
  expect(screen.getByText(/Ett av arbetsgivarens dokument saknas/)).toBeInTheDocument()
  expect(screen.getByText(/Så här såg det ut när dagen 10 jan. 2026 var slut/)).toBeInTheDocument()
  const people = await screen.findByRole('region', { name: 'Person för person' })
  expect(await within(people).findByRole('link', { name: 'Ali Karimi' })).toBeInTheDocument()
  expect(within(people).getByRole('link', { name: 'Excel' })).toHaveAttribute(
    'href',
    expect.stringContaining('on=2026-01-10'),
  )
  expect(asked).toContain('on=2026-01-10')
})

it('Whoever_sees_numbers_alone_sees_dashes_for_few_and_nobody_by_name', async () => {
  openAs('/legal', ['employee', 'analyst'])
  expect(await screen.findByText(/färre än fem personer/)).toBeInTheDocument()
  const row = screen.getByRole('row', { name: /Truck/ })
  expect(within(row).getAllByText('–')).toHaveLength(4)
  expect(screen.queryByText('Person för person')).not.toBeInTheDocument()
})

it('A_course_that_several_went_to_is_registered_at_once', async () => {
  const { user, sent } = openAs(`/legal?ruleId=${truck}`, ['employee', 'hrAdmin'])
  await user.click(await screen.findByRole('button', { name: 'Registrera för flera' }))
  const form = await screen.findByRole('region', { name: 'Registrera för flera' })
  await user.click(within(form).getByRole('button', { name: 'Spara' }))
  expect(sent).toEqual([])
  await user.click(await within(form).findByRole('checkbox', { name: 'Ali Karimi' }))
  await user.click(within(form).getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual(['many', expect.objectContaining({ personIds: [aliId], how: 'course', validTo: null })])
})

it('The_starters_say_that_they_are_no_legal_advice', async () => {
  const { user, sent } = openAs('/legal/rules', ['employee', 'hrAdmin'], true)
  expect(await screen.findByText(/ingen juridisk rådgivning/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Lägg in 18 startregler' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(await screen.findByText('18 startregler är inlagda.')).toBeInTheDocument()
})

it('A_rule_that_nobody_has_gone_through_says_so_and_only_HR_may_change_it', async () => {
  openAs(`/legal/rules/${truck}`, ['employee'])
  expect(await screen.findByText('Behöver gås igenom')).toBeInTheDocument()
  expect(screen.getByText('som startregel, ännu inte av er', { exact: false })).toBeInTheDocument()
  expect(screen.getByText('den som arbetar med truck')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Ändra regeln' })).not.toBeInTheDocument()
})

it('One_registers_nothing_about_oneself', async () => {
  openAs(`/people/${elinId}/obligations`, ['employee', 'hrAdmin'])
  expect(await screen.findByRole('heading', { name: 'Det som krävs av dig' })).toBeInTheDocument()
  expect(screen.getByText('Saknas')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Registrera/ })).not.toBeInTheDocument()
})

it('A_manager_registers_a_course_and_does_not_exempt', async () => {
  const { user, sent } = openAs(`/people/${aliId}/obligations`, ['employee', 'manager'])
  await user.click(await screen.findByRole('button', { name: 'Registrera: Truck' }))
  expect(screen.queryByRole('button', { name: /^Undanta/ })).not.toBeInTheDocument()
  await user.selectOptions(screen.getByLabelText('Hur'), 'Genomgång')
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual(['met', expect.objectContaining({ how: 'instruction', validTo: null, note: null })])
})

it('What_a_role_does_is_said_once_for_all_who_have_it', async () => {
  const { user, sent } = openAs('/legal/rules', ['employee', 'hrAdmin'])
  const part = await screen.findByRole('region', { name: 'Arbetsuppgifter i roller' })
  await user.selectOptions(await within(part).findByLabelText('Roll'), 'Lagerarbetare')
  await user.selectOptions(await within(part).findByLabelText('Lägg till en arbetsuppgift'), 'truck')
  await waitFor(() => expect(sent).toEqual([['"4"', { tags: ['truck'] }]]))
})

import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Me } from '@/api/types'
import { idOf, me } from '@/test/fixtures/people'
import { renderAt } from '@/test/render'
import { answers, server } from '@/test/server'
import type { Content, Question } from './content'
import type { Template } from './queries'

const templateId = idOf(700)
const hr: Me = { ...me, roles: ['employee', 'hrAdmin'] }
const both = (text: string) => ({ sv: text, en: text })
const none = { sv: null, en: null }
const question = (key: string, patch: Partial<Question>): Question => ({
  key,
  kind: 'text',
  text: both(key),
  help: none,
  isRequired: false,
  when: null,
  choices: [],
  takesSeveral: false,
  scale: null,
  owner: null,
  dueDays: null,
  ...patch,
})
const content: Content = {
  kind: 'form',
  title: both('Önskan om utbildning'),
  about: none,
  sections: [
    {
      key: 's',
      title: both('Önskan'),
      about: none,
      filledBy: ['employee'],
      readBy: ['manager'],
      way: 'apart',
      shown: 'atOnce',
      phase: null,
      questions: [
        question('Vad', {
          kind: 'choice',
          choices: [
            { key: 'x', text: both('Kurs') },
            { key: 'y', text: both('Kollega') },
          ],
        }),
        question('half', { text: { sv: 'Hur då?', en: null } }),
      ],
    },
  ],
}
const view = (patch: Partial<Template> = {}): Template => ({
  templateId,
  kind: 'form',
  title: content.title,
  starter: null,
  current: 1,
  published: content,
  draft: content,
  faults: [{ kind: 'missingTranslation', key: 'half' }],
  versions: [{ number: 1, at: '2026-01-02T09:00:00Z', by: me.personId ?? '' }],
  isArchived: false,
  changedAt: '2026-01-02T09:00:00Z',
  version: 3,
  ...patch,
})

function builder() {
  const state = { template: view(), saved: [] as Content[], answer: 204 }
  server.use(
    answers('get', '/api/v1/me', () => hr),
    answers('get', '/api/v1/templates/{templateId}', () => state.template),
    http.put('*/api/v1/templates/:id/draft', async ({ request }) => {
      if (state.answer === 412) return HttpResponse.json({ status: 412, code: 'manners.stale' }, { status: 412 })
      const body = (await request.json()) as Content
      state.saved.push(body)
      state.template = view({ draft: body, faults: [], version: state.template.version + 1 })
      return new HttpResponse(null, { status: 204, headers: { ETag: `"${state.template.version}"` } })
    }),
  )
  return state
}

it('leads from a fault to its place, and is saved and published once it is mended', async () => {
  const state = builder()
  const { user } = renderAt(`/templates/${templateId}`)
  const faults = await screen.findByRole('region', { name: /En sak att rätta/ })
  expect(screen.getByRole('button', { name: 'Publicera' })).toBeDisabled()
  expect(screen.getByRole('button', { name: 'Publicera' })).toHaveAccessibleDescription(
    'Rätta det som är markerat först.',
  )

  await user.click(within(faults).getByRole('button', { name: 'Hur då?' }))
  const english = within(screen.getByRole('group', { name: 'Frågan' })).getByRole('textbox', { name: 'Engelska' })
  expect(english).toHaveAccessibleDescription('Saknas på engelska')
  await user.type(english, 'How?')

  await waitFor(() =>
    expect(state.saved.at(-1)?.sections[0]?.questions[1]?.text).toEqual({ sv: 'Hur då?', en: 'How?' }),
  )
  expect(await screen.findByText(/^Sparat/)).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Publicera' })).toBeEnabled())
})

it('offers a condition only what comes before, and moves by button', async () => {
  const state = builder()
  const { user } = renderAt(`/templates/${templateId}`)
  await user.click(await screen.findByRole('button', { name: 'Hur då?', expanded: false }))
  const condition = screen.getByRole('combobox', { name: 'Frågan ställs' })
  expect(
    within(condition)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Alltid', 'Beroende på: Vad'])
  await user.selectOptions(condition, 'Beroende på: Vad')
  await user.click(screen.getByRole('checkbox', { name: 'Kurs' }))
  await waitFor(() =>
    expect(state.saved.at(-1)?.sections[0]?.questions[1]?.when).toEqual({ question: 'Vad', is: ['x'] }),
  )

  await user.click(screen.getByRole('button', { name: 'Upp: Hur då?' }))
  await waitFor(() => expect(state.saved.at(-1)?.sections[0]?.questions.map(({ key }) => key)).toEqual(['half', 'Vad']))
  expect(screen.getByRole('button', { name: 'Ned: Vad' })).toBeDisabled()
})

it('tells who was late, and lets them choose which draft stands', async () => {
  const state = builder()
  const { user } = renderAt(`/templates/${templateId}`)
  await screen.findByRole('heading', { name: 'Önskan om utbildning', level: 1 })
  state.answer = 412
  state.template = view({ draft: { ...content, title: both('Någon annans') }, version: 9 })
  const name = within(screen.getByRole('group', { name: 'Mallens namn' })).getByRole('textbox', { name: 'Svenska' })
  await user.clear(name)
  await user.type(name, 'Min')

  const clash = await screen.findByRole('alert')
  expect(clash).toHaveTextContent('Mallen har ändrats någon annanstans')
  state.answer = 204
  await user.click(within(clash).getByRole('button', { name: 'Ta det som är sparat' }))
  expect(name).toHaveValue('Någon annans')
})

it('shows each party what they will meet', async () => {
  builder()
  const { user } = renderAt(`/templates/${templateId}?tab=preview`)
  await user.click(await screen.findByRole('radio', { name: 'Kurs' }))
  await user.click(screen.getByRole('button', { name: 'Chefen' }))
  expect(screen.getByText(/Här syns svaren när de är inlämnade/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'HR' }))
  expect(screen.getByText('Den här parten har inget avsnitt i mallen.')).toBeInTheDocument()
})

it('before it publishes it says how many keep their version, and what is changed', async () => {
  const state = builder()
  state.template = view({ faults: [] })
  server.use(
    answers('get', '/api/v1/templates/{templateId}/running', () => ({
      templateId,
      current: 1,
      running: 2,
      behind: 0,
      isMore: false,
      items: [],
    })),
    answers('get', '/api/v1/templates/{templateId}/difference', () => ({
      templateId,
      from: 1,
      to: 2,
      parts: [],
      sections: [],
      questions: [
        { key: 'half', section: 's', kind: 'added', from: null, to: both('Hur då?'), parts: [] },
        {
          key: 'Vad',
          section: 's',
          kind: 'changed',
          from: both('Vad'),
          to: both('Vad'),
          parts: ['choices', 'required'],
        },
      ],
    })),
  )
  const { user } = renderAt(`/templates/${templateId}`)
  await user.click(await screen.findByRole('button', { name: 'Publicera' }))
  const confirm = await screen.findByRole('region', { name: 'Publicera version 2?' })
  expect(await within(confirm).findByText(/2 pågående behåller den version de har/)).toBeInTheDocument()
  expect(await within(confirm).findByText('(svaren, om svar krävs)')).toBeInTheDocument()
})

it('says that onboardings stay with the version that they began with', async () => {
  const state = builder()
  state.template = view({ kind: 'onboarding' })
  renderAt(`/templates/${templateId}?tab=running`)
  expect(await screen.findByText(/behåller alltid den version som det började med/)).toBeInTheDocument()
})

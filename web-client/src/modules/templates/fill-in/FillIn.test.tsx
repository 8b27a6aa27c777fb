import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, expect, it } from 'vitest'
import { LocaleProvider } from '@/shared/lib/locale'
import { loadMessages } from '@/shared/lib/messages'
import { type Answers, byKey, type Question, type Section } from './answers'
import { FillIn } from './FillIn'

const both = (text: string) => ({ sv: text, en: text })
const none = { sv: null, en: null }
const ask = (key: string, kind: Question['kind'], text: string, patch: Partial<Question> = {}): Question => ({
  key,
  kind,
  text: both(text),
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
const section: Section = {
  key: 'now',
  title: both('Nu'),
  about: both('Skriv kort.'),
  filledBy: ['employee'],
  readBy: [],
  way: 'apart',
  shown: 'atOnce',
  phase: null,
  questions: [
    ask('mood', 'choice', 'Hur är det?', {
      isRequired: true,
      choices: [
        { key: 'good', text: both('Bra') },
        { key: 'bad', text: both('Dåligt') },
      ],
    }),
    ask('why', 'text', 'Varför?', { when: { question: 'mood', is: ['bad'] }, help: both('Bara om du vill.') }),
    ask('load', 'scale', 'Arbetsmängd?', { scale: { from: 1, to: 5, low: both('Liten'), high: both('Stor') } }),
    ask('do', 'goalList', 'Vad gör ni?'),
    ask('read', 'task', 'Jag har läst'),
    ask('on', 'date', 'När?'),
  ],
}

const seen: Answers[] = []
function Page() {
  const [answers, set] = useState<Answers>({})
  seen[0] = answers
  return (
    <FillIn
      section={section}
      answers={answers}
      owners={['employee', 'manager']}
      wrong={{ mood: 'Behöver ett svar' }}
      onChange={(answer) => set({ ...answers, [answer.question]: answer })}
    />
  )
}

beforeAll(() => loadMessages('fillin', 'skills'))

it('asks as one answers, and gives every kind of answer as the API takes it', async () => {
  const user = userEvent.setup()
  render(
    <LocaleProvider>
      <QueryClientProvider client={new QueryClient()}>
        <Page />
      </QueryClientProvider>
    </LocaleProvider>,
  )
  expect(screen.queryByLabelText('Varför?')).not.toBeInTheDocument()
  expect(screen.getByRole('group', { name: /Hur är det/ })).toHaveAccessibleDescription('Behöver ett svar')

  await user.click(screen.getByRole('radio', { name: 'Dåligt' }))
  const why = screen.getByRole('textbox', { name: 'Varför?' })
  expect(why).toHaveAccessibleDescription('Bara om du vill.')
  await user.type(why, 'Mycket nu')
  await user.click(screen.getByRole('radio', { name: /5.*Stor/ }))
  await user.click(screen.getByRole('button', { name: 'Lägg till' }))
  await user.type(screen.getByRole('textbox', { name: /Vad ska göras/ }), 'Boka tid')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Vem ser till det?' }), 'Chefen')
  await user.click(screen.getByRole('checkbox', { name: 'Jag har läst' }))
  await user.type(screen.getByLabelText('När?'), '2026-03-02')

  expect(seen[0]).toEqual(
    byKey([
      { question: 'mood', choices: ['bad'] },
      { question: 'why', text: 'Mycket nu' },
      { question: 'load', number: 5 },
      { question: 'do', goals: [{ text: 'Boka tid', owner: 'manager' }] },
      { question: 'read', isDone: true },
      { question: 'on', day: '2026-03-02' },
    ]),
  )

  await user.click(screen.getByRole('radio', { name: 'Bra' }))
  expect(screen.queryByLabelText('Varför?')).not.toBeInTheDocument()
})

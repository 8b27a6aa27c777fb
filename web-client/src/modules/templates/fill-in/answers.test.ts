import { expect, it } from 'vitest'
import { asSent, byKey, type Question, type Section, says } from './answers'
import { askedOf, missingOf, progressOf } from './asking'
import { mergeAnswers } from './mergeAnswers'

const words = { sv: 'x', en: 'x' }
const none = { sv: null, en: null }
const question = (key: string, patch: Partial<Question> = {}): Question => ({
  key,
  kind: 'text',
  text: words,
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
  title: words,
  about: none,
  filledBy: ['employee'],
  readBy: [],
  way: 'apart',
  shown: 'atOnce',
  phase: null,
  questions: [
    question('mood', { kind: 'choice', isRequired: true }),
    question('why', { isRequired: true, when: { question: 'mood', is: ['bad'] } }),
    question('level', { kind: 'scale' }),
    question('low', { when: { question: 'level', is: ['1', '2'] } }),
    question('deeper', { when: { question: 'low', is: ['bad'] } }),
  ],
}

it('asks what the answers so far call for', () => {
  expect([...askedOf([section], {})]).toEqual(['mood', 'level'])
  const answers = byKey([
    { question: 'mood', choices: ['bad'] },
    { question: 'level', number: 2 },
  ])
  expect([...askedOf([section], answers)]).toEqual(['mood', 'why', 'level', 'low'])
})

it('names what has to be answered, and counts only what is asked', () => {
  expect(missingOf([section], {}).map(({ key }) => key)).toEqual(['mood'])
  const bad = byKey([{ question: 'mood', choices: ['bad'] }])
  expect(missingOf([section], bad).map(({ key }) => key)).toEqual(['why'])
  expect(progressOf([section], bad)).toEqual({ of: 2, done: 1 })
  expect(missingOf([section], { ...bad, why: { question: 'why', text: '  ' } })).toHaveLength(1)
})

it('sends what says something, in one order', () => {
  expect(
    asSent(
      byKey([
        { question: 'b', text: 'x' },
        { question: 'a', choices: [] },
        { question: 'c', number: 0 },
      ]),
    ),
  ).toEqual([
    { question: 'b', text: 'x' },
    { question: 'c', number: 0 },
  ])
  expect(asSent(byKey([{ question: 'g', goals: [{ text: ' ' }, { text: 'Gå kurs' }] }]))).toEqual([
    { question: 'g', goals: [{ text: 'Gå kurs' }] },
  ])
  expect(says({ question: 'a', isDone: false })).toBe(false)
})

it('puts answers together unless both changed the same one', () => {
  const base = byKey([{ question: 'a', text: '1' }])
  const mine = byKey([
    { question: 'a', text: '1' },
    { question: 'b', text: 'min' },
  ])
  const theirs = byKey([{ question: 'a', text: '2' }])
  expect(mergeAnswers(base, mine, theirs)).toEqual({
    value: byKey([
      { question: 'a', text: '2' },
      { question: 'b', text: 'min' },
    ]),
    clashes: [],
  })
  expect(mergeAnswers(base, byKey([{ question: 'a', text: '3' }]), theirs).clashes).toEqual(['a'])
  expect(mergeAnswers(base, byKey([{ question: 'a', text: '2' }]), theirs).clashes).toEqual([])
  expect(mergeAnswers(base, {}, base)).toEqual({ value: {}, clashes: [] })
})

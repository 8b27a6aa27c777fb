import { expect, it } from 'vitest'
import { answersOf, asKind, type Content, earlier, lacks, moved, newQuestion, newSection, partiesOf } from './content'

const content = (): Content => {
  const [mood, level, words] = [newQuestion('choice'), newQuestion('scale'), newQuestion('text')]
  return {
    kind: 'form',
    title: { sv: 'A', en: 'A' },
    about: { sv: null, en: null },
    sections: [
      { ...newSection('form'), questions: [mood, words] },
      { ...newSection('form'), questions: [level, newQuestion('text')] },
    ],
  }
}

it('offers a condition only earlier questions that can be asked about', () => {
  const form = content()
  const last = form.sections[1]?.questions[1]?.key ?? ''
  expect(earlier(form, last).map(({ kind }) => kind)).toEqual(['choice', 'scale'])
  expect(earlier(form, form.sections[0]?.questions[0]?.key ?? '')).toEqual([])
})

it('knows what can be answered', () => {
  expect(answersOf(newQuestion('scale')).map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5'])
  expect(answersOf(newQuestion('task')).map(({ value }) => value)).toEqual(['done'])
  expect(answersOf(newQuestion('text'))).toEqual([])
})

it('keeps what is said when a question becomes one of another kind', () => {
  const question = { ...newQuestion('text'), text: { sv: 'Hur?', en: 'How?' }, isRequired: true }
  const scale = asKind(question, 'scale')
  expect(scale).toMatchObject({ key: question.key, text: question.text, isRequired: true, scale: { from: 1, to: 5 } })
})

it('moves up and down, and stays where there is nowhere to go', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

it('misses a language where the other says something, and both where something has to be said', () => {
  expect(lacks({ sv: 'Hej', en: ' ' }, false)).toEqual({ sv: false, en: true })
  expect(lacks({ sv: null, en: null }, false)).toEqual({ sv: false, en: false })
  expect(lacks({ sv: null, en: null }, true)).toEqual({ sv: true, en: true })
  expect(partiesOf('conversation')).toEqual(['employee', 'manager'])
})

import { compileMessage } from '@lingui/message-utils/compileMessage'
import { expect, it } from 'vitest'
import { type Message, readMessage } from './readMessage'

const read = (text: string, values = {}, locale = 'sv') => readMessage(compileMessage(text) as Message, values, locale)
const plural = '{n, plural, =0 {inga kurser} one {en kurs för {who}} other {# kurser för {who}}}'

it('A_message_holds_its_values', () => {
  expect(read('Hej {name}, sida #{page}', { name: 'Åsa', page: 2 })).toBe('Hej Åsa, sida #2')
})

it('A_plural_has_an_exact_case_before_its_form', () => {
  expect(read(plural, { n: 0, who: 'Åsa' })).toBe('inga kurser')
  expect(read(plural, { n: 1, who: 'Åsa' })).toBe('en kurs för Åsa')
  expect(read(plural, { n: 3, who: 'Åsa' })).toBe('3 kurser för Åsa')
})

it('A_count_is_written_as_the_language_writes_it', () => {
  const people = '{n, plural, one {# person} other {# people}}'
  expect(read(people, { n: 12_345 }, 'en')).toBe('12,345 people')
  expect(read(people, { n: 12_345 }, 'sv')).toBe('12\u00a0345 people')
})

it('A_value_that_is_missing_leaves_a_gap_and_no_word_of_the_machine', () => {
  expect(read('Hej {name}!')).toBe('Hej !')
})

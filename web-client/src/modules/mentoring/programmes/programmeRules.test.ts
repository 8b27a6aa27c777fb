import { expect, test } from 'vitest'
import { sorted } from './programmeRules'

const one = (title: string, isEnrolling: boolean, isMine: boolean, ends: string) => ({
  title,
  isEnrolling,
  isMine,
  ends,
})

test('a programme stands once: where one can come in, where one cannot, or among the ended', () => {
  const programmes = [
    one('open', true, false, '2027-05-01'),
    one('mine', true, true, '2027-05-01'),
    one('closed', false, false, '2027-01-01'),
    one('over', false, false, '2026-12-31'),
  ]
  const { open, others, ended } = sorted(programmes, '2027-01-01')
  expect([open, others, ended].map((some) => some.map(({ title }) => title))).toEqual([['open'], ['closed'], ['over']])
})

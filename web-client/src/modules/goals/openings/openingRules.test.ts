import { expect, test } from 'vitest'
import { mayChoose, nextSteps, takesExternal } from './openingRules'

test('inside is asked before outside', () => {
  expect(nextSteps('approved')).toEqual(['internalFirst'])
  expect(nextSteps('internalFirst')).toEqual(['open', 'interview'])
  expect(takesExternal('internalFirst')).toBe(false)
  expect(nextSteps('interview')).toEqual([])
})

test('nobody is chosen too early, against the law or by themselves', () => {
  const ada = { lacksLegal: 0, personId: 'ada' }
  expect(mayChoose('interview', ada, 'hr')).toBe(true)
  expect(mayChoose('open', ada, 'hr')).toBe(false)
  expect(mayChoose('interview', { ...ada, lacksLegal: 1 }, 'hr')).toBe(false)
  expect(mayChoose('interview', ada, 'ada')).toBe(false)
})

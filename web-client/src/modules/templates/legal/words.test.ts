import { expect, it } from 'vitest'
import { leftToDo } from './team/leftToDo'
import { tagsOf } from './words'

it('What_is_typed_becomes_words_that_rules_can_ask_about', () => {
  expect(tagsOf(' Truck, hot work ,,truck')).toEqual(['truck', 'hot-work'])
  expect(tagsOf(' , ')).toEqual([])
})

it('What_has_run_out_is_missing_too', () => {
  const of = (state: 'missing' | 'expired' | 'expiring' | 'valid') => ({
    ruleId: 'r',
    state,
    validTo: null,
    plannedOn: null,
    exemptUntil: null,
  })
  const people = [{ personId: 'a', obligations: [of('missing'), of('expired'), of('expiring'), of('valid')] }]
  expect(leftToDo(people)).toEqual({ missing: 2, expiring: 1 })
})

import { expect, it } from 'vitest'
import { searchParams } from './searchParams'

const read = searchParams({ search: 'text', leavers: 'flag', view: ['gap', 'spread'] })

it('Keeps_what_it_knows_and_drops_the_rest', () => {
  expect(read({ search: 42, leavers: true, view: 'gap', other: 'x' })).toEqual({
    search: '42',
    leavers: true,
    view: 'gap',
  })
})

it('Drops_malformed_values_so_that_an_old_link_still_opens', () => {
  expect(read({ search: {}, leavers: 'yes', view: 'none' })).toEqual({})
})

it('Knows_a_choice_that_looks_like_a_number', () => {
  expect(searchParams({ years: ['0', '2'] })({ years: 2 })).toEqual({ years: '2' })
})

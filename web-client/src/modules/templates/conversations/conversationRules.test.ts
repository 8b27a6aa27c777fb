import { expect, it } from 'vitest'
import { firstView, nextFor, stepOf } from './conversationRules'
import type { Conversation } from './queries'

const at = '2026-03-02T09:00:00Z'
const handed = (party: 'employee' | 'manager') => ({ party, by: '1', at })
const talk = (patch: Partial<Conversation>) =>
  ({ state: 'preparing', handedIn: [], acknowledgements: [], actions: [], ...patch }) as unknown as Conversation

it('shows one’s own until both have prepared, then both’s, and what is written together once they have met', () => {
  expect(firstView(talk({ handedIn: [handed('manager')] }), 'employee')).toBe('own')
  expect(firstView(talk({ handedIn: [handed('manager'), handed('employee')] }), 'employee')).toBe('both')
  expect(firstView(talk({ state: 'held' }), 'employee')).toBe('together')
})

it('says what the reader does next', () => {
  expect(nextFor(talk({}), 'employee')).toBe('prepare')
  expect(nextFor(talk({ handedIn: [handed('employee')] }), 'employee')).toBe('wait_prepared')
  expect(nextFor(talk({ handedIn: [handed('employee'), handed('manager')] }), 'employee')).toBe('meet')
  expect(nextFor(talk({ state: 'held' }), 'manager')).toBe('write')
  const signed = [{ party: 'employee' as const, by: '1', at, contentHash: 'x', dissent: null }]
  expect(nextFor(talk({ state: 'summarised', acknowledgements: signed }), 'employee')).toBe('wait_signed')
  expect(nextFor(talk({ state: 'summarised', acknowledgements: signed }), 'manager')).toBe('sign')
  expect(nextFor(talk({ state: 'acknowledged', actions: ['planNeeds'] }), 'manager')).toBe('plan')
  expect(nextFor(talk({ state: 'closed' }), 'manager')).toBeNull()
})

it('is beyond its last step when it is over', () => expect(stepOf('closed')).toBe(5))

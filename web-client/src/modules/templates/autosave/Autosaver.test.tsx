import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ProblemError } from '@/api/problem'
import { Autosaver, type Saved } from './Autosaver'

type Words = Record<string, string>

/** A server that keeps one text and refuses what is based on an older one. */
function serverWith(value: Words, version = 1) {
  const state = { value, version, fails: [] as number[], saves: 0 }
  return {
    state,
    save: async (words: Words, basedOn: number) => {
      const failure = state.fails.shift()
      if (failure !== undefined) throw new ProblemError(failure)
      if (basedOn !== state.version) throw new ProblemError(412)
      state.saves++
      state.value = words
      return ++state.version
    },
    read: async (): Promise<Saved<Words>> => ({ value: state.value, version: state.version }),
  }
}

/** Each word for itself, as answers are. */
function merge(base: Words, mine: Words, theirs: Words) {
  const clashes = Object.keys(mine).filter((k) => mine[k] !== base[k] && theirs[k] !== base[k] && theirs[k] !== mine[k])
  const changed = Object.entries(mine).filter(([key, word]) => word !== base[key])
  return { value: { ...theirs, ...Object.fromEntries(changed) }, clashes }
}

const open = (server: ReturnType<typeof serverWith>, saved: Saved<Words> = { value: {}, version: 1 }) =>
  new Autosaver<Words>({ name: 'elin/doc', save: server.save, read: server.read, merge, now: () => 42 }, saved)

const kept = () => localStorage.getItem('draft/elin/doc')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('saves once the writing pauses, and keeps nothing on the device then', async () => {
  const server = serverWith({})
  const saver = open(server)
  saver.change({ a: 'h' })
  saver.change({ a: 'hej' })
  expect(saver.read().state).toBe('waiting')
  expect(kept()).toContain('hej')

  await vi.advanceTimersByTimeAsync(1300)

  expect(server.state).toMatchObject({ value: { a: 'hej' }, saves: 1 })
  expect(saver.read()).toMatchObject({ state: 'saved', savedAt: 42 })
  expect(kept()).toBeNull()
})

it('tries again when the network is back, and loses nothing meanwhile', async () => {
  const server = serverWith({})
  server.state.fails = [0, 503]
  const saver = open(server)
  saver.change({ a: 'hej' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(saver.read().state).toBe('offline')
  expect(kept()).toContain('hej')

  await vi.advanceTimersByTimeAsync(21_000)

  expect(server.state.value).toEqual({ a: 'hej' })
  expect(saver.read().state).toBe('saved')
})

it('survives an ended session: what was not saved is there when one comes back, and is saved then', async () => {
  const server = serverWith({})
  server.state.fails = [401]
  const first = open(server)
  first.change({ a: 'hej' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(first.read().state).toBe('signedOut')

  const second = open(server)
  expect(second.read()).toMatchObject({ value: { a: 'hej' }, state: 'waiting' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(server.state.value).toEqual({ a: 'hej' })
})

it('puts together what two tabs have changed in different places', async () => {
  const server = serverWith({ b: 'från den andra' }, 2)
  const saver = open(server)
  saver.change({ a: 'härifrån' })
  await vi.advanceTimersByTimeAsync(1300)

  expect(server.state.value).toEqual({ a: 'härifrån', b: 'från den andra' })
  expect(saver.read()).toMatchObject({ state: 'saved', clashes: [] })
})

it('asks which is to stand where both changed the same, and either choice is saved', async () => {
  const server = serverWith({ a: 'deras' }, 2)
  const saver = open(server)
  saver.change({ a: 'min' })
  await vi.advanceTimersByTimeAsync(1300)
  expect(saver.read()).toMatchObject({ state: 'clash', clashes: ['a'], theirs: { a: 'deras' }, value: { a: 'min' } })
  expect(server.state.saves).toBe(0)

  saver.change({ a: 'min igen' })
  await vi.advanceTimersByTimeAsync(5000)
  expect(server.state.saves).toBe(0)
  await saver.keepMine()
  expect(server.state.value).toEqual({ a: 'min igen' })

  server.state.value = { a: 'senast' }
  server.state.version++
  saver.change({ a: 'nej' })
  await vi.advanceTimersByTimeAsync(1300)
  saver.takeTheirs()
  expect(saver.read()).toMatchObject({ value: { a: 'senast' }, state: 'saved' })
  expect(kept()).toBeNull()
})

it('stops at a refusal, says it, and keeps the text', async () => {
  const server = serverWith({})
  server.state.fails = [409]
  const saver = open(server)
  saver.change({ a: 'hej' })
  await vi.advanceTimersByTimeAsync(60_000)

  expect(saver.read().state).toBe('refused')
  expect(kept()).toContain('hej')
})

it('takes what the server says now, but never over what is being written', () => {
  const saver = open(serverWith({}))
  saver.refreshed({ value: { a: 'nyare' }, version: 2 })
  expect(saver.read().value).toEqual({ a: 'nyare' })
  saver.change({ a: 'mitt' })
  saver.refreshed({ value: { a: 'ännu nyare' }, version: 3 })
  expect(saver.read().value).toEqual({ a: 'mitt' })
})

import { ProblemError } from '@/api/problem'
import { type Draft, drafts } from './drafts'

export interface Saved<Value> {
  value: Value
  /** What the next change is based on. */
  version: number
}

export interface AutosaveOptions<Value> {
  /** Names the text on this device. */
  name: string
  save: (value: Value, version: number) => Promise<number>
  /** What is saved now, asked when somebody else has saved since. */
  read: () => Promise<Saved<Value>>
  /** @returns The keys that clash: none where both can stand. */
  merge: (base: Value, mine: Value, theirs: Value) => { value: Value; clashes: string[] }
  now?: () => number
}

type AutosaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'signedOut' | 'clash' | 'refused'

export interface AutosaveSnapshot<Value> {
  value: Value
  state: AutosaveState
  /** When it was last saved from here; null: not since the page was opened. */
  savedAt: number | null
  theirs: Value | null
  clashes: string[]
  refusal: ProblemError | null
}

const pause = 1200
const retry = 10_000
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Saves behind whoever writes. What is not saved yet lies on this device too, under its name and the person's, until it is: a closed tab, an
 * ended session or a minute without a network lose nothing. Whoever has saved in between is met: what does not clash is put together.
 */
export class Autosaver<Value> {
  private base: Saved<Value>
  private snapshot: AutosaveSnapshot<Value>
  private listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | undefined
  private met: Saved<Value> | undefined

  constructor(
    public options: AutosaveOptions<Value>,
    saved: Saved<Value>,
  ) {
    const kept = drafts.read(options.name) as Draft<Value> | null
    this.base = kept?.base ?? saved
    this.snapshot = {
      value: kept?.value ?? saved.value,
      state: 'saved',
      savedAt: null,
      theirs: null,
      clashes: [],
      refusal: null,
    }
    if (!kept) return
    if (saved.version !== this.base.version) this.meet(saved)
    if (this.isDirty && this.snapshot.state !== 'clash') this.wait()
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  read = () => this.snapshot

  change(value: Value) {
    this.set({ value })
    this.keep()
    if (this.snapshot.state !== 'clash') this.wait()
  }

  /** What the server says now: taken where nothing waits here. */
  refreshed(saved: Saved<Value>) {
    if (this.isDirty || this.running || saved.version <= this.base.version) return
    this.base = saved
    this.set({ value: saved.value })
  }

  /** Saves now what waits. */
  flush = (): Promise<void> => {
    clearTimeout(this.timer)
    this.running ??= this.run().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  keepMine() {
    if (this.met) this.base = this.met
    this.settle(this.snapshot.value)
    return this.flush()
  }

  takeTheirs() {
    if (!this.met) return
    this.base = this.met
    this.settle(this.met.value)
  }

  get isDirty() {
    return !same(this.snapshot.value, this.base.value)
  }

  private settle(value: Value) {
    this.met = undefined
    this.set({ value, theirs: null, clashes: [], state: 'saved' })
    this.keep()
  }

  private wait() {
    clearTimeout(this.timer)
    this.set({ state: this.isDirty ? 'waiting' : 'saved', refusal: null })
    if (this.isDirty) this.timer = setTimeout(this.flush, pause)
  }

  private async run() {
    while (this.isDirty && this.snapshot.state !== 'clash') {
      const { value } = this.snapshot
      this.set({ state: 'saving', refusal: null })
      try {
        const version = await this.options.save(value, this.base.version)
        this.base = { value, version }
        this.keep()
        this.set({ state: this.isDirty ? 'saving' : 'saved', savedAt: (this.options.now ?? Date.now)() })
      } catch (error) {
        if (!(await this.recover(error))) return
      }
    }
  }

  /** @returns Whether to try again at once. */
  private async recover(error: unknown): Promise<boolean> {
    if (!(error instanceof ProblemError)) throw error
    if (error.status === 412) {
      try {
        this.meet(await this.options.read())
        return true
      } catch (again) {
        return again instanceof ProblemError && again.status !== 412 ? this.recover(again) : false
      }
    }
    if (error.status === 401) this.set({ state: 'signedOut' })
    else if (error.status === 0 || error.status === 429 || error.status >= 500) {
      this.set({ state: 'offline' })
      this.timer = setTimeout(this.flush, retry)
    } else this.set({ state: 'refused', refusal: error })
    return false
  }

  private meet(theirs: Saved<Value>) {
    const { value, clashes } = this.options.merge(this.base.value, this.snapshot.value, theirs.value)
    if (clashes.length) {
      this.met = theirs
      this.set({ state: 'clash', clashes, theirs: theirs.value })
      return
    }
    this.base = theirs
    this.set({ value, state: this.isDirty ? 'waiting' : 'saved' })
    this.keep()
  }

  private keep() {
    if (this.isDirty) drafts.write(this.options.name, { value: this.snapshot.value, base: this.base })
    else drafts.forget(this.options.name)
  }

  private set(patch: Partial<AutosaveSnapshot<Value>>) {
    this.snapshot = { ...this.snapshot, ...patch }
    for (const listener of this.listeners) listener()
  }
}

import { useSyncExternalStore } from 'react'

export interface Notice {
  key: string
  text: string
  undo?: (() => unknown) | undefined
  tone?: 'error' | undefined
}

const shownFor = 8000
let notices: readonly Notice[] = []
const listeners = new Set<() => void>()
const timers = new Map<string, ReturnType<typeof setTimeout>>()

function change(next: readonly Notice[]) {
  notices = next
  for (const listener of listeners) listener()
}

/** A notice with the same key replaces the one before: rating the same skill twice leaves one undo, the latest. */
export function notify(notice: Notice) {
  change([...notices.filter((other) => other.key !== notice.key).slice(-2), notice])
  clearTimeout(timers.get(notice.key))
  timers.set(
    notice.key,
    setTimeout(() => dismiss(notice.key), shownFor),
  )
}

export function dismiss(key: string) {
  change(notices.filter((notice) => notice.key !== key))
}

export function dismissAll() {
  for (const { key } of notices) dismiss(key)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useNotices = () => useSyncExternalStore(subscribe, () => notices)

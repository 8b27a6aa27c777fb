import { useEffect, useState, useSyncExternalStore } from 'react'

const subscribeOnline = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

export const useIsOnline = () => useSyncExternalStore(subscribeOnline, () => navigator.onLine)

export function useMedia(query: string) {
  const subscribe = (listener: () => void) => {
    const list = window.matchMedia(query)
    list.addEventListener('change', listener)
    return () => list.removeEventListener('change', listener)
  }
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** The value as it was when the typing paused. */
export function usePaused<T>(value: T, milliseconds = 200) {
  const [paused, set] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => set(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return paused
}

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useMe } from '@/api/session'
import { type AutosaveOptions, Autosaver, type Saved } from './Autosaver'

/** What is written, saved as one goes. Leaving the page saves what waits; what cannot be saved then is there when one comes back. */
export function useAutosave<Value>(options: AutosaveOptions<Value>, saved: Saved<Value>) {
  const me = useMe()
  const own = { ...options, name: `${me.personId ?? ''}/${options.name}` }
  const [saver] = useState(() => new Autosaver(own, saved))
  const snapshot = useSyncExternalStore(saver.subscribe, saver.read)

  useEffect(() => {
    saver.options = own
    saver.refreshed(saved)
  })
  useEffect(() => {
    const flush = () => void saver.flush()
    window.addEventListener('online', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('online', flush)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [saver])
  return { ...snapshot, saver }
}

/** The version that an answer names. */
export const versionIn = (response: Response) => Number(/\d+/.exec(response.headers.get('ETag') ?? '')?.[0] ?? 0)

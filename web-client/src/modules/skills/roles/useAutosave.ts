import { useQueryClient } from '@tanstack/react-query'
import { type SetStateAction, useEffect, useRef, useState } from 'react'
import type { Requirement } from '@/api/types'
import { usePaused } from '@/shared/lib/browser'
import { saveDraft } from './queries'
import { toBody } from './requirementRules'

type State = 'saved' | 'waiting' | 'failed'

/**
 * Saves on every pause, one save after the other, each on top of the last. What fails is kept on the screen and tried
 * again with the next change; somebody else's change (412) stops it until theirs has been read.
 */
export function useAutosave(roleProfileId: string, loaded: { requirements: Requirement[]; etag: string }) {
  const client = useQueryClient()
  const [first] = useState(loaded.requirements)
  const [requirements, setRequirements] = useState(first)
  const [state, setState] = useState<State>('saved')
  const [error, setError] = useState<unknown>()
  const etag = useRef(loaded.etag)
  const stored = useRef(first)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const paused = usePaused(requirements, 700)

  /** One after the other; each says which version it builds on and answers with the next. */
  const run = (work: (etag: string) => Promise<string>) => {
    const done = queue.current.then(async () => {
      etag.current = await work(etag.current)
    })
    queue.current = done.catch(() => undefined)
    return done
  }
  const save = async (wanted: Requirement[]) => {
    if (wanted === stored.current) return
    try {
      await run((known) => saveDraft(roleProfileId, known, { requirements: toBody(wanted) }))
      stored.current = wanted
      setError(undefined)
      setState('saved')
      await client.invalidateQueries({ queryKey: ['role-profile', roleProfileId], refetchType: 'none' })
      await client.invalidateQueries({ predicate: ({ queryKey }) => isDerived(queryKey, roleProfileId) })
    } catch (failure) {
      setError(failure)
      setState('failed')
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause in the typing is a reason to save
  useEffect(() => {
    void save(paused)
  }, [paused])

  const leaving = useRef(() => save(requirements))
  leaving.current = () => save(requirements)
  useEffect(() => () => void leaving.current(), [])

  return {
    requirements,
    state,
    error,
    /** Something has been saved since it was loaded. */
    hasSaved: stored.current !== first,
    run,
    change: (next: SetStateAction<Requirement[]>) => {
      setState('waiting')
      setRequirements(next)
    },
    /** What has not been saved yet, now: before it is submitted. */
    flush: async () => {
      await save(requirements)
      return stored.current === requirements
    },
  }
}

/** What the server works out from the draft; the draft itself is the one on the screen. */
const isDerived = (key: readonly unknown[], roleProfileId: string) =>
  /suggestions|difference|new-gaps/.test(String(key[1])) && JSON.stringify(key).includes(roleProfileId)

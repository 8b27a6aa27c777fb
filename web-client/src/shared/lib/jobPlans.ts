import { useSyncExternalStore } from 'react'

/** What a dry run was made of, so that the run itself can follow after a reload. Names and ids; nothing about people. */
export function rememberPlan(jobId: string, plan: object) {
  sessionStorage.setItem(`plan:${jobId}`, JSON.stringify(plan))
}

export function recallPlan<Plan>(jobId: string): Plan | undefined {
  const plan = sessionStorage.getItem(`plan:${jobId}`)
  return plan ? JSON.parse(plan) : undefined
}

const watchKey = 'watched-jobs'
const listeners = new Set<() => void>()
const read = () => sessionStorage.getItem(watchKey) ?? '[]'

function write(change: (jobIds: string[]) => string[]) {
  sessionStorage.setItem(watchKey, JSON.stringify(change(JSON.parse(read()))))
  for (const listener of listeners) listener()
}

/** The shell tells when a watched job has ended, wherever its starter is by then. */
export const watchJob = (jobId: string) => write((jobIds) => [...new Set([...jobIds, jobId])])
export const unwatchJob = (jobId: string) => write((jobIds) => jobIds.filter((other) => other !== jobId))

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useWatchedJobs = (): string[] => JSON.parse(useSyncExternalStore(subscribe, read))

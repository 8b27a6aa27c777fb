import type { Query } from '@tanstack/react-query'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { $api } from './client'
import type { Job } from './types'

export const isRunning = (job: Job | undefined) => job?.state === 'requested' || job?.state === 'running'

const pollEvery = 1500

/** Follows a job by server-sent events; where they cannot be had (a proxy, an old browser), it asks again and again. */
export function useJob(jobId: string | undefined) {
  const client = useQueryClient()
  const [polling, setPolling] = useState(typeof EventSource === 'undefined')
  const options = $api.queryOptions('get', '/api/v1/jobs/{jobId}', { params: { path: { jobId: jobId ?? '' } } })
  const interval = (query: Query<Job, unknown>) => (polling && isRunning(query.state.data) ? pollEvery : false)
  const job = useQuery({
    ...options,
    enabled: !!jobId,
    refetchInterval: (query) => interval(query as unknown as Query<Job, unknown>),
  })
  const live = !!jobId && !polling && isRunning(job.data)
  const key = JSON.stringify(options.queryKey)

  useEffect(() => {
    if (!live) return
    const events = new EventSource(`/api/v1/jobs/${jobId}/progress`)
    events.onmessage = (event) => client.setQueryData(JSON.parse(key), JSON.parse(event.data))
    events.onerror = () => {
      events.close()
      setPolling(true)
      void client.invalidateQueries({ queryKey: JSON.parse(key) })
    }
    return () => events.close()
  }, [live, jobId, client, key])

  return job
}

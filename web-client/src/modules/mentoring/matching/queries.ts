import { $api, api } from '@/api/client'
import type { Answer } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import type { Side } from '../finding/queries'

export type MatchingRun = Answer<'getMatchingRun'>
export type StartedRun = Answer<'startMatchingRun'>
export type ProposedPair = Answer<'listProposedPairs'>['items'][number]
export type UnmatchedOne = Answer<'listUnmatched'>['items'][number]

const run = '/api/v1/mentoring/runs/{runId}' as const
const at = (runId: string) => ({ params: { path: { runId } } })

export const runsQuery = (programmeId: string) =>
  $api.queryOptions('get', '/api/v1/mentoring/programmes/{programmeId}/runs', { params: { path: { programmeId } } })

export const runQuery = (runId: string) => $api.queryOptions('get', run, at(runId))

export const proposedPairsQuery = (runId: string, cursor?: string) =>
  $api.queryOptions('get', `${run}/pairs`, { params: { path: { runId }, query: { cursor } } })

export const unmatchedQuery = (runId: string, side: Side, cursor?: string) =>
  $api.queryOptions('get', `${run}/unmatched`, { params: { path: { runId }, query: { side, cursor } } })

export const choicesQuery = (runId: string, menteeId: string) =>
  $api.queryOptions('get', `${run}/pairs/{menteeId}/choices`, { params: { path: { runId, menteeId } } })

export const useStartRun = (programmeId: string) =>
  useChange(
    async (isByHand: boolean) =>
      (
        await api.POST('/api/v1/mentoring/programmes/{programmeId}/runs', {
          params: { path: { programmeId } },
          body: { isByHand },
        })
      ).data,
    false,
  )

/** Refused in its row. */
export const useChangePair = (runId: string) =>
  useChange(({ menteeId, mentorId }: { menteeId: string; mentorId: string | null }) =>
    api.PUT(`${run}/pairs/{menteeId}`, { params: { path: { runId, menteeId } }, body: { mentorId } }),
  )

export const usePublish = (runId: string) =>
  useChange(async () => (await api.POST(`${run}/publication`, at(runId))).data?.jobId ?? '', false)

export const useTakeBack = (runId: string) =>
  useChange(async () => (await api.POST(`${run}/undo`, at(runId))).data?.jobId ?? '', false)

export const useDiscard = (runId: string) => useChange(() => api.DELETE(run, at(runId)), false)

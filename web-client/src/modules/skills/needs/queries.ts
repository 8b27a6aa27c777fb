import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query'
import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'

export type Need = Answer<'listCapacityNeeds'>['items'][number]
export type NeedBody = Request<'addCapacityNeed'>

export interface NeedFilter {
  unitId?: string | undefined
  skillId?: string | undefined
  until?: string | undefined
  cursor?: string | undefined
}

/** Of one unit and all below it, or of the whole organisation. */
export const needsQuery = ({ unitId, ...query }: NeedFilter) => ({
  queryKey: ['capacity-needs', unitId, query],
  queryFn: async () => {
    const { data } = unitId
      ? await api.GET('/api/v1/units/{unitId}/capacity-needs', { params: { path: { unitId }, query } })
      : await api.GET('/api/v1/capacity-needs', { params: { query } })
    return data as Answer<'listCapacityNeeds'>
  },
  placeholderData: keepPreviousData,
})

export const unitChangeRateQuery = (unitId: string) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/skill-change-rate', {
    params: { path: { unitId }, query: { years: 3 } },
  })

export const bodyOf = ({ skillId, level, people, byDate, reason }: Need): NeedBody => ({
  skillId,
  level,
  people,
  byDate,
  reason,
})

function useNeedChange<Input>(work: (input: Input) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    meta: { isTold: true },
    mutationFn: work,
    onSettled: () => client.invalidateQueries({ queryKey: ['capacity-needs'] }),
  })
}

const asSeen = (need: Need) => ({
  path: { unitId: need.unitId, needId: need.needId },
  header: { 'If-Match': `"${need.version}"` },
})

export const useAddNeed = () =>
  useNeedChange(({ unitId, body }: { unitId: string; body: NeedBody }) =>
    api.POST('/api/v1/units/{unitId}/capacity-needs', { params: { path: { unitId } }, body }),
  )

export const useChangeNeed = () =>
  useNeedChange(({ need, patch }: { need: Need; patch: Partial<NeedBody> }) =>
    api.PUT('/api/v1/units/{unitId}/capacity-needs/{needId}', {
      params: asSeen(need),
      body: { ...bodyOf(need), ...patch },
    }),
  )

export const useRemoveNeed = () =>
  useNeedChange((need: Need) => api.DELETE('/api/v1/units/{unitId}/capacity-needs/{needId}', { params: asSeen(need) }))

import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '@/shared/lib/useChange'
import { useSave } from './queries'

export type Objective = Answer<'listObjectives'>['items'][number]

export const objectivesQuery = (isArchived: boolean) =>
  $api.queryOptions('get', '/api/v1/objectives', { params: { query: isArchived ? { isArchived } : {} } })

export const useSetObjective = () =>
  useSave(({ objective, body }: { objective?: Objective | undefined; body: Request<'addObjective'> }) =>
    objective
      ? api.PUT('/api/v1/objectives/{objectiveId}', {
          params: {
            path: { objectiveId: objective.objectiveId },
            header: { 'If-Match': `"${objective.version}"` },
          },
          body,
        })
      : api.POST('/api/v1/objectives', { body }),
  )

/** Not told in a place of its own: a notice says what refuses. So the next one. */
export const useArchiveObjective = () =>
  useChange(({ objectiveId, isArchived }: Pick<Objective, 'objectiveId' | 'isArchived'>) => {
    const params = { path: { objectiveId } }
    return isArchived
      ? api.POST('/api/v1/objectives/{objectiveId}/archiving', { params })
      : api.POST('/api/v1/objectives/{objectiveId}/restoration', { params })
  }, false)

export const useTellKeyResult = (objectiveId: string) =>
  useChange(
    ({ keyResultId, current }: { keyResultId: string; current: number }) =>
      api.PUT('/api/v1/objectives/{objectiveId}/key-results/{keyResultId}', {
        params: { path: { objectiveId, keyResultId } },
        body: { current },
      }),
    false,
  )

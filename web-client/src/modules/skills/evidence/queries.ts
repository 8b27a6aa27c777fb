import { $api, api } from '@/api/client'
import type { Answer, Request } from '@/api/types'
import { useChange } from '../ratings/queries'

export type Evidence = Answer<'listEvidence'>['items'][number]

export const evidenceQuery = (personId: string, skillId?: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/evidence', {
    params: { path: { personId }, query: skillId ? { skillId } : {} },
  })

export const toVerifyQuery = (personId: string) =>
  $api.queryOptions('get', '/api/v1/people/{personId}/evidence-to-verify', { params: { path: { personId } } })

export const unitToVerifyQuery = (unitId: string) =>
  $api.queryOptions('get', '/api/v1/units/{unitId}/evidence-to-verify', { params: { path: { unitId } } })

export const useAddEvidence = (personId: string) =>
  useChange(
    ({ skillId, ...body }: Request<'addEvidence'> & { skillId: string }) =>
      api.POST('/api/v1/people/{personId}/skills/{skillId}/evidence', {
        params: { path: { personId, skillId } },
        body,
      }),
    { isTold: true },
  )

const pathOf = ({ personId, evidenceId }: Evidence) => ({ params: { path: { personId, evidenceId } } })

export const useVerifyEvidence = (evidence: Evidence) =>
  useChange((level: number) =>
    api.POST('/api/v1/people/{personId}/evidence/{evidenceId}/verification', { ...pathOf(evidence), body: { level } }),
  )

const refusals = {
  rejected: '/api/v1/people/{personId}/evidence/{evidenceId}/rejection',
  revoked: '/api/v1/people/{personId}/evidence/{evidenceId}/revocation',
} as const

export const useRefuseEvidence = (evidence: Evidence) =>
  useChange(({ as, reason }: { as: keyof typeof refusals; reason: string }) =>
    api.POST(refusals[as], { ...pathOf(evidence), body: { reason } }),
  )

export const useRemoveEvidence = () =>
  useChange((evidence: Evidence) => api.DELETE('/api/v1/people/{personId}/evidence/{evidenceId}', pathOf(evidence)))

import { useQuery } from '@tanstack/react-query'
import { toVerifyQuery } from '../evidence/queries'
import { useWithUnitEvidence } from '../evidence/useWithUnitEvidence'
import { useRolesToReview } from '../roles/useRolesToReview'
import { peerRequestsQuery } from './queries'

/** How many colleagues, pieces of evidence and role profiles wait for this person. */
export function useRequestCount(personId: string) {
  const enabled = personId !== ''
  const { data: asked } = useQuery({ ...peerRequestsQuery(personId), enabled })
  const own = useQuery({ ...toVerifyQuery(personId), enabled }).data?.items
  const evidence = useWithUnitEvidence(own)
  const roles = useRolesToReview()
  return enabled ? (asked?.items.length ?? 0) + evidence.length + roles.length : 0
}

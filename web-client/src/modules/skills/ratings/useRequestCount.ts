import { useQuery } from '@tanstack/react-query'
import { toVerifyQuery } from '../evidence/queries'
import { useRolesToReview } from '../roles/useRolesToReview'
import { peerRequestsQuery } from './queries'

/** How many colleagues, pieces of evidence and role profiles wait for this person. */
export function useRequestCount(personId: string) {
  const enabled = personId !== ''
  const { data: asked } = useQuery({ ...peerRequestsQuery(personId), enabled })
  const { data: evidence } = useQuery({ ...toVerifyQuery(personId), enabled })
  const roles = useRolesToReview()
  return (asked?.items.length ?? 0) + (evidence?.items.length ?? 0) + (enabled ? roles.length : 0)
}

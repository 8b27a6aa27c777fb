import { useQuery } from '@tanstack/react-query'
import { toVerifyQuery } from '../evidence/queries'
import { peerRequestsQuery } from './queries'

/** How many colleagues and pieces of evidence wait for this person. */
export function useRequestCount(personId: string) {
  const enabled = personId !== ''
  const { data: asked } = useQuery({ ...peerRequestsQuery(personId), enabled })
  const { data: evidence } = useQuery({ ...toVerifyQuery(personId), enabled })
  return (asked?.items.length ?? 0) + (evidence?.items.length ?? 0)
}

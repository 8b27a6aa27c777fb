import { useQuery } from '@tanstack/react-query'
import { personQuery } from '@/modules/people'

/** To be said within a sentence. */
export const useName = (personId: string) => useQuery(personQuery(personId)).data?.displayName ?? '–'

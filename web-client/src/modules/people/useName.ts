import { useQuery } from '@tanstack/react-query'
import { personQuery } from './queries'

/** To be said within a sentence. */
export const useName = (personId: string) => useQuery(personQuery(personId)).data?.displayName ?? '–'

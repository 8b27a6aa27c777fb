import { useQueries } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { personQuery } from './queries'

/** The names of some people, where a text is needed: oneself is oneself. */
export function useNames(people: readonly string[]) {
  const t = useText()
  const me = useMe()
  return useQueries({
    queries: people.map(personQuery),
    combine: (answers) => (personId: string) =>
      personId === me.personId ? t('people.you') : (answers[people.indexOf(personId)]?.data?.displayName ?? '–'),
  })
}

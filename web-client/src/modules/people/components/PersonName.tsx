import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { personQuery } from '../queries'

interface PersonNameProps {
  personId: string | null
  /** The person the page is about, whose name need not be fetched again. */
  self?: string
}

export function PersonName({ personId, self }: PersonNameProps) {
  const t = useText()
  const me = useMe()
  const isMe = personId !== null && personId === me.personId
  const { data } = useQuery({ ...personQuery(personId ?? ''), enabled: personId !== null && !isMe })
  if (isMe) return t('people.you')
  return data?.displayName ?? (personId !== null && personId === self ? t('people.themself') : '–')
}

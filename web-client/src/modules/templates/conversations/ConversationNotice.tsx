import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { conversationsQuery, teamConversationsQuery } from './queries'

interface NoticeProps {
  personId: string
  as: 'employee' | 'manager'
  className?: string | undefined
}

/** One line when a conversation waits for the reader: their own, or those with their team. Nothing where none does. */
export function ConversationNotice({ personId, as, className }: NoticeProps) {
  const t = useText()
  const { date } = useFormats()
  const own = useQuery({ ...conversationsQuery(personId), enabled: as === 'employee' })
  const team = useQuery({ ...teamConversationsQuery(personId), enabled: as === 'manager' })
  const waiting = ((as === 'employee' ? own : team).data?.items ?? []).filter(({ isWaitingForMe }) => isWaitingForMe)
  const [first] = waiting
  if (!first) return null
  return (
    <p className={className}>
      {as === 'employee' ? (
        <Link
          to="/people/$personId/conversations/$conversationId"
          params={{ personId, conversationId: first.conversationId }}
        >
          {t('conversations.home_own', { count: waiting.length, day: date(first.due) })}
        </Link>
      ) : (
        <Link to="/people/$personId/team-conversations" params={{ personId }}>
          {t('conversations.home_team', { count: waiting.length })}
        </Link>
      )}
    </p>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import c from './Conversations.module.css'
import { ConversationTable } from './ConversationTable'
import { teamConversationsQuery } from './queries'

/** What waits for the manager first, and with whom there is none. */
export function TeamConversationsPage({ personId }: { personId: string }) {
  const t = useText()
  const { data } = useSuspenseQuery(teamConversationsQuery(personId))
  const waiting = data.items.filter(({ isWaitingForMe }) => isWaitingForMe)
  const others = data.items.filter(({ isWaitingForMe }) => !isWaitingForMe)
  return (
    <div className={c.page}>
      <PageHead title={t('conversations.team')} lead={t('conversations.team_lead')} />
      {data.items.length + data.withoutConversation.length === 0 && (
        <EmptyState title={t('conversations.team_none')}>{t('conversations.team_none_why')}</EmptyState>
      )}
      {waiting.length > 0 && (
        <section className={c.part} aria-labelledby="waiting">
          <h2 id="waiting">{t('conversations.team_waiting')}</h2>
          <ConversationTable conversations={waiting} label={t('conversations.team_waiting')} isWithPerson />
        </section>
      )}
      {others.length > 0 && (
        <section className={c.part} aria-labelledby="others">
          <h2 id="others">{t('conversations.team_others')}</h2>
          <ConversationTable conversations={others} label={t('conversations.team_others')} isWithPerson />
        </section>
      )}
      {data.withoutConversation.length > 0 && (
        <section className={c.part} aria-labelledby="without">
          <h2 id="without">{t('conversations.team_without')}</h2>
          <ul>
            {data.withoutConversation.map((report) => (
              <li key={report}>
                <Link to="/people/$personId/conversations" params={{ personId: report }}>
                  <PersonName personId={report} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

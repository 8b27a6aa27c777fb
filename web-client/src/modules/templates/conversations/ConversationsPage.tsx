import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { isManager } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import c from './Conversations.module.css'
import { ConversationTable } from './ConversationTable'
import { conversationsQuery } from './queries'

const NewConversation = lazy(() => import('./NewConversation'))

export function ConversationsPage({ personId }: { personId: string }) {
  const t = useText()
  const me = useMe()
  const isOwn = me.personId === personId
  const { data } = useSuspenseQuery(conversationsQuery(personId))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  const [isPlanning, setPlanning] = useState(false)
  const isOneOfThem = isOwn || person.managerId === me.personId
  const isFree = data.items.every(({ state }) => ['acknowledged', 'followUp', 'closed', 'cancelled'].includes(state))
  const plan = isOneOfThem && isFree && !isPlanning && (
    <Button kind="primary" onClick={() => setPlanning(true)}>
      {t('conversations.plan')}
    </Button>
  )
  return (
    <div className={c.page}>
      <PageHead
        title={isOwn ? t('conversations.own') : t('conversations.of', { name: person.displayName })}
        lead={t(isOwn ? 'conversations.own_lead' : 'conversations.of_lead')}
        actions={
          <>
            {data.items.length > 0 && plan}
            {isOwn && isManager(me) && (
              <Link to="/people/$personId/team-conversations" params={{ personId }} className={buttonClass()}>
                {t('conversations.team')}
              </Link>
            )}
          </>
        }
      />
      {isPlanning && (
        <Suspense fallback={<Waiting />}>
          <NewConversation personId={personId} onCancel={() => setPlanning(false)} />
        </Suspense>
      )}
      {data.items.length === 0 && !isPlanning && (
        <EmptyState title={t('conversations.none')} action={plan || undefined}>
          {t(isOneOfThem ? 'conversations.none_why' : 'conversations.none_other')}
        </EmptyState>
      )}
      {data.items.length > 0 && (
        <ConversationTable conversations={data.items} label={t('conversations.list')} isForHr={!isOneOfThem} />
      )}
    </div>
  )
}

import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { hasBegun } from '@/shared/lib/moments'
import { notify } from '@/shared/lib/notices'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../../Mentoring.module.css'
import s from '../Pairs.module.css'
import { can } from '../pairRules'
import type { Pair } from '../queries'
import { type Session, useMove } from '../sessionQueries'
import { valuesOf } from '../sessionRules'
import { useWhen } from '../useWhen'
import { Notes } from './Notes'
import { PrivateNote } from './PrivateNote'
import { SessionActions } from './SessionActions'

const SessionForm = lazy(() => import('./SessionForm'))

interface SessionRowProps {
  pair: Pair
  session: Session
  name: string
}

export function SessionRow({ pair, session, name }: SessionRowProps) {
  const t = useText()
  const { moment } = useWhen()
  const place = { relationshipId: pair.relationshipId, sessionId: session.sessionId }
  const move = useMove(place)
  const [isMoving, setMoving] = useState(false)
  const { starts, minutes, heldAt } = session
  const state = heldAt !== null ? 'held' : hasBegun(session) ? 'begun' : 'planned'
  const when = moment(starts)
  return (
    <li className={m.row}>
      <div className={m.head}>
        <div>
          <h3 className={s.when}>{when}</h3>
          <p className="soft small">
            {t('mentoring.minutes', { count: minutes })}
            {session.place && ' · '}
            <Where place={session.place} />
          </p>
        </div>
        <Tag tone={({ held: 'good', begun: 'wait', planned: 'plain' } as const)[state]}>
          {t(`mentoring.session_state_${state}`)}
        </Tag>
      </div>
      {can(pair, 'plan') && heldAt === null && !isMoving && (
        <SessionActions place={place} session={session} when={when} onMove={() => setMoving(true)} />
      )}
      {isMoving && (
        <Suspense fallback={<Waiting />}>
          <SessionForm
            values={valuesOf(session)}
            action={t('mentoring.move_session_save')}
            onCancel={() => setMoving(false)}
            onSubmit={async (body) => {
              await move.mutateAsync(body)
              setMoving(false)
              notify({
                key: 'mentoring',
                text: t('mentoring.session_moved', { name }),
                undo: () => move.mutate({ starts, minutes, place: session.place }),
              })
            }}
          />
        </Suspense>
      )}
      <Notes place={place} session={session} name={name} when={when} />
      <PrivateNote place={place} when={when} />
    </li>
  )
}

function Where({ place }: { place: string | null }) {
  return place?.startsWith('https://') ? (
    <a href={place} target="_blank" rel="noreferrer">
      {place}
    </a>
  ) : (
    place
  )
}

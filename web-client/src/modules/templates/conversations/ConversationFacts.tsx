import { lazy, Suspense, useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import c from './Conversations.module.css'
import { type Conversation, type Place, useEnd } from './queries'

const TimeForm = lazy(() => import('./TimeForm'))

/** When and where, and what else can be done with it. */
export function ConversationFacts({ talk, place }: { talk: Conversation; place: Place }) {
  const t = useText()
  const { date, dateTime } = useFormats()
  const [isMoving, setMoving] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const end = useEnd(place)
  const { actions, meetsAt, place: where, revealOn, followUpOn, heldOn } = talk
  const facts: [string, string | null][] = [
    [t('conversations.meets'), meetsAt && !heldOn ? dateTime(meetsAt) : null],
    [t('conversations.place'), heldOn ? null : where],
    [t('conversations.reveal_on'), revealOn && !heldOn ? date(revealOn) : null],
    [t('conversations.follow_up_on'), followUpOn ? date(followUpOn) : null],
  ]
  const shown = facts.filter(([, value]) => value)
  return (
    <>
      {shown.length > 0 && (
        <dl className={c.facts}>
          {shown.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {isMoving ? (
        <Suspense fallback={<Waiting />}>
          <TimeForm talk={talk} place={place} onDone={() => setMoving(false)} />
        </Suspense>
      ) : (
        <div className={c.actions} data-no-print>
          {actions.includes('move') && (
            <Button onClick={() => setMoving(true)}>
              {t(meetsAt ? 'conversations.move' : 'conversations.set_time')}
            </Button>
          )}
          {actions.includes('end') && (
            <Button disabled={end.isPending} onClick={() => end.mutate('end')}>
              {t('conversations.end')}
            </Button>
          )}
          {actions.includes('cancel') && !isLeaving && (
            <Button kind="quiet" onClick={() => setLeaving(true)}>
              {t('conversations.cancel')}
            </Button>
          )}
          {isLeaving && (
            <>
              <span className="soft small">{t('conversations.cancel_means')}</span>
              <Button disabled={end.isPending} onClick={() => end.mutate('cancellation')}>
                {t('conversations.cancel_do')}
              </Button>
              <Button kind="quiet" onClick={() => setLeaving(false)}>
                {t('app.cancel')}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  )
}

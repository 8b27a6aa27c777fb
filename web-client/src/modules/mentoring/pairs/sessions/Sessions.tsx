import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../../Mentoring.module.css'
import { can } from '../pairRules'
import type { Pair } from '../queries'
import { usePlan } from '../sessionQueries'
import { heldOf, suggested } from '../sessionRules'
import { Guides } from './Guides'
import { SessionRow } from './SessionRow'

const SessionForm = lazy(() => import('./SessionForm'))

/** When they meet: what is to come first, then what they have behind them, the latest first. */
export function Sessions({ pair, name }: { pair: Pair; name: string }) {
  const t = useText()
  const plan = usePlan(pair.relationshipId)
  const [isPlanning, setPlanning] = useState(false)
  const { sessions, agreement } = pair
  const held = heldOf(pair)
  const ordered = [
    ...sessions.filter((one) => one.heldAt === null),
    ...sessions.filter((one) => one.heldAt !== null).toReversed(),
  ]
  const mayPlan = can(pair, 'plan')
  return (
    <section className={m.part} aria-labelledby="sessions">
      <h2 id="sessions">{t('mentoring.pair_sessions_title')}</h2>
      {agreement && <p className="soft">{t('mentoring.held_of_long', { held, count: agreement.sessions })}</p>}
      {sessions.length === 0 && <p className="soft">{t('mentoring.pair_sessions_none')}</p>}
      {mayPlan && <Guides pair={pair} held={held} />}
      {mayPlan && !isPlanning && (
        <div>
          <Button kind={agreement ? 'primary' : 'secondary'} onClick={() => setPlanning(true)}>
            {t('mentoring.plan_session')}
          </Button>
        </div>
      )}
      {isPlanning && (
        <Suspense fallback={<Waiting />}>
          <SessionForm
            values={suggested(pair)}
            action={t('mentoring.plan_session_save')}
            onCancel={() => setPlanning(false)}
            onSubmit={async (body) => {
              await plan.mutateAsync(body)
              setPlanning(false)
              notify({ key: 'mentoring', text: t('mentoring.session_planned', { name }) })
            }}
          />
        </Suspense>
      )}
      {ordered.length > 0 && (
        <ol>
          {ordered.map((session) => (
            <SessionRow key={session.sessionId} pair={pair} session={session} name={name} />
          ))}
        </ol>
      )}
    </section>
  )
}

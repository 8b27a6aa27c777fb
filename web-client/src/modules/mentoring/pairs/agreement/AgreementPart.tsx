import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import m from '../../Mentoring.module.css'
import s from '../Pairs.module.css'
import { can } from '../pairRules'
import { type Pair, useConsent } from '../queries'
import { AgreementFacts } from './AgreementFacts'

const AgreementForm = lazy(() => import('./AgreementForm'))

/** What they have agreed on, and what one of them would have instead. */
export function AgreementPart({ pair, name }: { pair: Pair; name: string }) {
  const t = useText()
  const { agreement, proposed } = pair
  const consent = useConsent(pair)
  const [isEditing, setEditing] = useState(false)
  const mayPropose = can(pair, 'propose') && !isEditing
  const agree = () =>
    consent.mutate(undefined, {
      onSuccess: () => notify({ key: 'mentoring', text: t('mentoring.agreed_told') }),
    })
  const propose = (
    <Button kind={agreement || proposed ? 'secondary' : 'primary'} onClick={() => setEditing(true)}>
      {t(
        proposed
          ? proposed.isMine
            ? 'mentoring.propose_changed'
            : 'mentoring.propose_other'
          : agreement
            ? 'mentoring.propose_new'
            : 'mentoring.propose',
      )}
    </Button>
  )
  return (
    <section className={m.part} aria-labelledby="agreement">
      <h2 id="agreement">{t('mentoring.agreement')}</h2>
      {agreement && <AgreementFacts agreement={agreement} />}
      {!agreement && !proposed && <p>{t('mentoring.agreement_none', { name })}</p>}
      {proposed && can(pair, 'propose') && (
        <div className={s.note}>
          <h3>{t(proposed.isMine ? 'mentoring.proposed_mine' : 'mentoring.proposed_theirs', { name })}</h3>
          <AgreementFacts agreement={proposed} />
          <div className={m.actions}>
            {can(pair, 'consent') && (
              <Button kind="primary" disabled={consent.isPending} onClick={agree}>
                {t('mentoring.consent')}
              </Button>
            )}
            {mayPropose && propose}
          </div>
        </div>
      )}
      {mayPropose && !proposed && <div>{propose}</div>}
      {isEditing && (
        <Suspense fallback={<Waiting />}>
          <AgreementForm pair={pair} name={name} onDone={() => setEditing(false)} />
        </Suspense>
      )}
    </section>
  )
}

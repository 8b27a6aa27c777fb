import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import m from '../Mentoring.module.css'
import { AgreementPart } from './agreement/AgreementPart'
import { Over } from './over/Over'
import { PairSteps } from './PairSteps'
import { isOpen, isRunning, standing, tones } from './pairRules'
import { pairQuery } from './queries'
import { AnswerBy } from './requests/AnswerBy'
import { RequestActions } from './requests/RequestActions'
import { RequestWords } from './requests/RequestWords'
import { Sharing } from './Sharing'
import { Sessions } from './sessions/Sessions'

/** Two people, from the request to the end. Nobody else reads it. */
export function PairPage({ personId, relationshipId }: { personId: string; relationshipId: string }) {
  const t = useText()
  const { data: pair } = useSuspenseQuery(pairQuery(relationshipId))
  const name = useName(pair.otherId)
  const { programmeId, programmeTitle, kind, isMentor } = pair
  const [open, running] = [isOpen(pair), isRunning(pair)]
  const stand = standing(pair)
  return (
    <div className={m.page}>
      <PageHead
        title={t('mentoring.pair_with', { name })}
        lead={
          <>
            {kind === 'peer' ? t('mentoring.kind_peer') : t(`mentoring.you_are_${isMentor ? 'mentor' : 'mentee'}`)} ·{' '}
            <Link to="/mentoring/programmes/$programmeId" params={{ programmeId }}>
              {programmeTitle}
            </Link>{' '}
            <Tag tone={tones[stand]}>{t(`mentoring.standing_${stand}`)}</Tag>
          </>
        }
        actions={
          <Link to="/mentoring/mine" className={buttonClass()}>
            {t('mentoring.my_mentoring')}
          </Link>
        }
      />
      {open && (
        <section className={m.part} aria-labelledby="request">
          <h2 id="request">{t('mentoring.request')}</h2>
          <AnswerBy head={pair} name={name} />
          <RequestWords pair={pair} name={name} />
          <RequestActions pair={pair} name={name} />
        </section>
      )}
      {!open && !running && <Over personId={personId} pair={pair} name={name} />}
      {(running || pair.agreement) && <AgreementPart pair={pair} name={name} />}
      {(running || pair.sessions.length > 0) && <Sessions pair={pair} name={name} />}
      {running && <Sharing pair={pair} name={name} />}
      {running && <PairSteps pair={pair} name={name} />}
      {!open && pair.message && (
        <details>
          <summary>{t('mentoring.how_it_began')}</summary>
          <div className={m.part}>
            <RequestWords pair={pair} name={name} />
          </div>
        </details>
      )}
    </div>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { EvidenceList } from '../evidence/EvidenceList'
import { toVerifyQuery } from '../evidence/queries'
import { useWithUnitEvidence } from '../evidence/useWithUnitEvidence'
import { RolesToReview } from '../roles/RolesToReview'
import { useRolesToReview } from '../roles/useRolesToReview'
import { AssessTask } from './AssessTask'
import { PeerTask } from './PeerTask'
import { assessmentsQuery, peerRequestsQuery } from './queries'
import s from './Ratings.module.css'

/** What others wait for from me: a word on a skill, a look at their evidence or at a role profile. */
export function RequestsPage() {
  const t = useText()
  const me = useMe().personId ?? ''
  const { data: asked } = useSuspenseQuery(peerRequestsQuery(me))
  const evidence = useWithUnitEvidence(useSuspenseQuery(toVerifyQuery(me)).data.items)
  const { data: assessed } = useSuspenseQuery(assessmentsQuery(me))
  const roles = useRolesToReview()
  const isNothing = asked.items.length + evidence.length + assessed.items.length + roles.length === 0
  return (
    <div className={s.page}>
      <PageHead title={t('skills.requests_title')} lead={t('skills.requests_lead')} />
      {isNothing && <EmptyState title={t('skills.requests_none_title')}>{t('skills.requests_none_why')}</EmptyState>}
      {asked.items.length > 0 && (
        <section className={s.part} aria-labelledby="asked">
          <h2 id="asked">{t('skills.requests_peer')}</h2>
          <p className="soft">{t('skills.requests_peer_lead')}</p>
          <ul>
            {asked.items.map((request) => (
              <PeerTask key={request.personId + request.skillId} request={request} />
            ))}
          </ul>
        </section>
      )}
      {evidence.length > 0 && (
        <section className={s.part} aria-labelledby="evidence">
          <h2 id="evidence">{t('skills.requests_evidence')}</h2>
          <EvidenceList items={evidence} isWithPerson />
        </section>
      )}
      <RolesToReview className={s.part} />
      {assessed.items.length > 0 && (
        <section className={s.part} aria-labelledby="assess">
          <h2 id="assess">{t('skills.requests_assess')}</h2>
          <p className="soft">{t('skills.requests_assess_lead')}</p>
          <ul>
            {assessed.items.map((skill) => (
              <AssessTask key={skill.skillId} skill={skill} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

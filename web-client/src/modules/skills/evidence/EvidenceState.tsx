import { PersonName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import s from '../ratings/Ratings.module.css'
import { daysLeft, isSoon } from './evidenceRules'
import type { Evidence } from './queries'

const tones = { unverified: 'wait', verified: 'good', rejected: 'bad', revoked: 'bad' } as const

export function EvidenceState({ evidence }: { evidence: Evidence }) {
  const t = useText()
  const days = daysLeft(evidence)
  return (
    <p className={s.actions}>
      <Tag tone={tones[evidence.status]}>{t(`skills.evidence_state_${evidence.status}`)}</Tag>
      {evidence.status === 'verified' && evidence.isExpired && <Tag tone="bad">{t('skills.evidence_expired')}</Tag>}
      {isSoon(days) && <Tag tone="wait">{t('skills.evidence_soon', { days })}</Tag>}
      {evidence.decidedBy && (
        <span className="soft small">
          <PersonName personId={evidence.decidedBy} />
          {evidence.reason && `: ${evidence.reason}`}
        </span>
      )}
      {evidence.status === 'revoked' && !evidence.decidedBy && (
        <span className="soft small">{t('skills.evidence_taken_back')}</span>
      )}
    </p>
  )
}

import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import s from '../ratings/Ratings.module.css'
import { EvidenceState } from './EvidenceState'
import { JudgeEvidence } from './JudgeEvidence'
import { type Evidence, useAddEvidence, useRemoveEvidence } from './queries'

interface EvidenceRowProps {
  evidence: Evidence
  isWithPerson: boolean
  isWithSkill: boolean
}

export function EvidenceRow({ evidence, isWithPerson, isWithSkill }: EvidenceRowProps) {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const isOwn = useMe().personId === evidence.personId
  const remove = useRemoveEvidence()
  const add = useAddEvidence(evidence.personId)
  const isOpen = evidence.status === 'unverified' || evidence.status === 'rejected'
  const what = [
    t(`skills.evidence_${evidence.type}`),
    evidence.issuer,
    t('skills.evidence_issued', { date: date(evidence.issuedAt) }),
    evidence.expiresAt && t('skills.evidence_until', { date: date(evidence.expiresAt) }),
    evidence.level !== null && t('skills.evidence_shows', { level: evidence.level }),
  ]

  const takeAway = async () => {
    const { type, title, issuer, issuedAt, expiresAt, url, fileHash, skillId } = evidence
    await remove.mutateAsync(evidence)
    const undo = () =>
      add.mutate({ type, title, issuer, issuedAt, expiresAt, url, fileHash, skillId, level: evidence.level ?? 0 })
    notify({ key: 'evidence', text: t('skills.evidence_removed', { title }), undo })
  }
  return (
    <li className={s.task}>
      <div>
        {isWithPerson && (
          <p className="small">
            <PersonName personId={evidence.personId} />
          </p>
        )}
        <h3>
          {evidence.url ? (
            <a href={evidence.url} target="_blank" rel="noreferrer">
              {evidence.title}
            </a>
          ) : (
            evidence.title
          )}
          {isWithSkill && <> · {localized(evidence.label)}</>}
        </h3>
        <p className="soft small">{what.filter(Boolean).join(' · ')}</p>
      </div>
      <EvidenceState evidence={evidence} />
      {!isOwn && <JudgeEvidence evidence={evidence} />}
      {isOwn && isOpen && (
        <Button kind="quiet" onClick={takeAway}>
          {t('skills.evidence_remove')}
          <span className="visually-hidden"> {evidence.title}</span>
        </Button>
      )}
    </li>
  )
}

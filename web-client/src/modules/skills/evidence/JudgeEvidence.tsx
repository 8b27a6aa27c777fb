import { useId, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { SelectBox } from '@/shared/ui/SelectBox'
import s from '../ratings/Ratings.module.css'
import { levels } from '../rules'
import { type Evidence, useRefuseEvidence, useVerifyEvidence } from './queries'

/** For whoever looks at another's evidence: which level it shows, or why not. */
export function JudgeEvidence({ evidence }: { evidence: Evidence }) {
  const t = useText()
  const id = useId()
  const [level, setLevel] = useState(evidence.level === null ? '' : String(evidence.level))
  const [reason, setReason] = useState<string>()
  const verify = useVerifyEvidence(evidence)
  const refuse = useRefuseEvidence(evidence)
  const as = evidence.status === 'verified' ? ('revoked' as const) : ('rejected' as const)
  if (evidence.status !== 'verified' && evidence.status !== 'unverified') return null

  if (reason !== undefined)
    return (
      <div className={s.actions}>
        <label className={s.date} htmlFor={id}>
          {t('skills.evidence_reason')}
          <input
            id={id}
            className={s.comment}
            value={reason}
            maxLength={1000}
            onChange={(e) => setReason(e.target.value)}
          />
        </label>
        <Button
          kind="primary"
          disabled={!reason.trim() || refuse.isPending}
          onClick={async () => {
            await refuse.mutateAsync({ as, reason })
            setReason(undefined)
          }}
        >
          {t(`skills.evidence_do_${as}`)}
        </Button>
        <Button kind="quiet" onClick={() => setReason(undefined)}>
          {t('skills.evidence_cancel')}
        </Button>
      </div>
    )
  return (
    <div className={s.actions}>
      {evidence.status === 'unverified' && (
        <>
          <SelectBox label={t('skills.evidence_level')} value={level} onChange={setLevel}>
            <option value="">{t('skills.evidence_choose')}</option>
            {levels.map((step) => (
              <option key={step} value={step}>
                {step} – {t(`skills.level_${step}`)}
              </option>
            ))}
          </SelectBox>
          <Button
            kind="primary"
            disabled={level === '' || verify.isPending}
            onClick={async () => {
              await verify.mutateAsync(Number(level))
              notify({ key: 'evidence', text: t('skills.evidence_verified', { title: evidence.title }) })
            }}
          >
            {t('skills.evidence_verify')}
          </Button>
        </>
      )}
      <Button kind="quiet" onClick={() => setReason('')}>
        {t(`skills.evidence_do_${as}`)}
      </Button>
    </div>
  )
}

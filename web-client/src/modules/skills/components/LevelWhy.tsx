import { Link } from '@tanstack/react-router'
import type { LevelExplanation } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import s from './LevelOrigin.module.css'
import { LevelParts } from './LevelParts'

interface LevelWhyProps {
  personId: string
  explanation: LevelExplanation
  isOwn: boolean
}

/** "Why is my level 3?": the sum in words, and every part of it. */
export function LevelWhy({ personId, explanation, isOwn }: LevelWhyProps) {
  const t = useText()
  const { decimal, percent } = useFormats()
  const { level, exact, confidence, parts, policy, isBlind, halfLifeMonths } = explanation
  if (isBlind) return <p className={s.blind}>{t('skills.blind_why')}</p>
  if (level === null || exact === null) return <p className="soft">{t('skills.origin_none')}</p>
  return (
    <div className={s.stack}>
      <h4>{isOwn ? t('skills.why_title', { level }) : t('skills.why_title_other', { level })}</h4>
      <p>
        {policy === 'weighted' || policy === 'validatedOnly' || policy === 'prioritised'
          ? t('skills.origin_sum', { exact: decimal(exact), level })
          : t(`skills.why_${policy}`, { level })}{' '}
        {confidence !== null && t('skills.origin_confidence', { confidence: percent(confidence) })}
      </p>
      <LevelParts personId={personId} parts={parts} />
      <p className="soft small">
        {halfLifeMonths === null ? t('skills.why_holds') : t('skills.why_fades', { count: halfLifeMonths })}{' '}
        <Link to="/rating-rules">{t(`skills.policy_${policy}`)}</Link>
      </p>
    </div>
  )
}

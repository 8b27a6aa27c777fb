import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import s from './Campaigns.module.css'

/** Whom a plan would ask today, before anybody is. */
export function Reach({ reach }: { reach: Answer<'previewCampaign'> }) {
  const t = useText()
  const localized = useLocalized()
  const { number } = useFormats()
  return (
    <div className={s.reach} aria-live="polite">
      <p>
        <strong className="num">{t('skills.campaign_reach', { count: reach.people })}</strong>
      </p>
      <p className="soft">
        {t('skills.campaign_reach_questions', {
          questions: number(reach.questions),
          each: reach.people ? Math.round(reach.questions / reach.people) : 0,
        })}
        {reach.withoutRole > 0 && ` ${t('skills.campaign_reach_without_role', { count: reach.withoutRole })}`}
      </p>
      {reach.overlaps.length > 0 && (
        <p className={s.warning}>
          {t('skills.campaign_reach_overlaps', { names: reach.overlaps.map((one) => localized(one.name)).join(', ') })}
        </p>
      )}
    </div>
  )
}

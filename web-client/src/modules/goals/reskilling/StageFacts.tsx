import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import type { Participant } from './queries'

/** Where a person stands in a pipeline, and how far there is to go. */
export function StageFacts({ of }: { of: Participant }) {
  const t = useText()
  const { date, number, percent } = useFormats()
  const facts = [
    t('goals.reskill_since', { day: date(of.since) }),
    of.fit !== null && t('goals.reskill_fit', { fit: percent(of.fit) }),
    of.hoursLeft !== null && t('goals.reskill_hours', { hours: number(of.hoursLeft) }),
    of.interest && t(`goals.reskill_interest_${of.interest as 1 | 2 | 3}`),
  ]
  return (
    <>
      <p className="small">
        <Tag tone={of.stage === 'left' ? 'plain' : 'good'}>{t(`goals.stage_${of.stage}`)}</Tag>{' '}
        {facts.filter(Boolean).join(' · ')}
      </p>
      {of.reason && <p className="soft small">{t('goals.reskill_because', { reason: of.reason })}</p>}
    </>
  )
}

import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import s from './Openings.module.css'
import { hasEnded, nextSteps } from './openingRules'
import { type Opening, type Place, useAdvance, useApprove } from './queries'

interface OpeningStepsProps {
  place: Place
  opening: Opening
  etag: string
  onCancel: () => void
}

export function OpeningSteps({ place, opening, etag, onCancel }: OpeningStepsProps) {
  const t = useText()
  const me = useMe()
  const approve = useApprove(place)
  const advance = useAdvance(place)
  if (hasEnded(opening.state)) return null
  const isOwn = opening.draftedByPersonId === me.personId
  return (
    <div className={s.steps}>
      {opening.state === 'draft' && !isOwn && (
        <Button kind="primary" disabled={approve.isPending} onClick={() => approve.mutate(etag)}>
          {t('goals.opening_approve')}
        </Button>
      )}
      {opening.state === 'draft' && isOwn && <p className="soft small">{t('goals.opening_own_draft')}</p>}
      {nextSteps(opening.state).map((to) => (
        <Button key={to} disabled={advance.isPending} onClick={() => advance.mutate(to)}>
          {t(`goals.opening_to_${to}`)}
        </Button>
      ))}
      <Button kind="quiet" onClick={onCancel}>
        {t('goals.opening_cancel')}
      </Button>
    </div>
  )
}

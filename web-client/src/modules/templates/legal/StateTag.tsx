import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import l from './Legal.module.css'
import type { State } from './queries'
import { tones } from './words'

interface StateTagProps {
  state: State
  validTo?: string | null
  plannedOn?: string | null
  exemptUntil?: string | null
}

/** The state, and the day that it is a matter of. */
export function StateTag({ state, validTo, plannedOn, exemptUntil }: StateTagProps) {
  const t = useText()
  const { date } = useFormats()
  const day = state === 'planned' ? plannedOn : state === 'exempt' ? exemptUntil : validTo
  return (
    <span className={l.state}>
      <Tag tone={tones[state]}>{t(`legal.state_${state}`)}</Tag>
      {day && <span className="soft small">{date(day)}</span>}
      {state !== 'planned' && plannedOn && (
        <span className="soft small">{t('legal.planned_short', { day: date(plannedOn) })}</span>
      )}
    </span>
  )
}

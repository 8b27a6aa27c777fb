import { Link } from '@tanstack/react-router'
import { VenetianMask } from 'lucide-react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import s from './Ribbon.module.css'

/** What must be known on every page: that one acts as someone else, or that the account lacks its second factor. */
export function ActingRibbon() {
  const t = useText()
  const me = useMe()
  const lacksFactor = me.secondFactor.isRequired && !me.secondFactor.isEnrolled && !me.isActingAs
  return (
    <div className={s.place} data-no-print>
      {me.isActingAs && (
        <p className={s.ribbon}>
          <VenetianMask size={16} aria-hidden />
          {t('app.acting_as', { name: me.displayName })}
          <Link to="/act-as">{t('app.acting_as_change')}</Link>
        </p>
      )}
      {lacksFactor && (
        <p className={s.ribbon} data-tone="wait">
          {t('app.second_factor_needed')}
          <Link to="/settings">{t('app.second_factor_enrol')}</Link>
        </p>
      )}
    </div>
  )
}

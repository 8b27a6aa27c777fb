import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'

export function NoRules() {
  const t = useText()
  const isHr = may(useMe(), 'runLegalCheck')
  return (
    <EmptyState
      title={t('legal.no_rules')}
      action={
        isHr && (
          <Link to="/legal/rules" className={buttonClass('primary')}>
            {t('legal.no_rules_act')}
          </Link>
        )
      }
    >
      {t(isHr ? 'legal.no_rules_why' : 'legal.no_rules_wait')}
    </EmptyState>
  )
}

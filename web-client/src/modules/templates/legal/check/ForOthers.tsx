import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { isManager } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'

/** Whoever sees neither the whole nor a unit has their own page, and their team's. */
export function ForOthers() {
  const t = useText()
  const me = useMe()
  const personId = me.personId ?? ''
  return (
    <EmptyState
      title={t('legal.for_hr')}
      action={
        me.personId !== null && (
          <Link
            to={isManager(me) ? '/people/$personId/team-obligations' : '/people/$personId/obligations'}
            params={{ personId }}
            className={buttonClass('primary')}
          >
            {t(isManager(me) ? 'legal.team_title' : 'legal.own_title')}
          </Link>
        )
      }
    >
      {t('legal.for_hr_why')}
    </EmptyState>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { myTasksQuery } from './queries'

/** One line to one's own first time, one to what one does for others; nothing where there is neither. */
export function OnboardingNotice({ className }: { className?: string | undefined }) {
  const t = useText()
  const { data } = useQuery(myTasksQuery)
  if (!data) return null
  const { ownOnboardingId } = data
  const own = data.items.filter((item) => item.onboardingId === ownOnboardingId).length
  const others = data.items.filter((item) => item.onboardingId !== ownOnboardingId)
  const late = others.filter((item) => item.task.isOverdue).length
  if (!ownOnboardingId && others.length === 0) return null
  return (
    <div>
      {ownOnboardingId && (
        <p className={className}>
          <Link to="/onboarding/$onboardingId" params={{ onboardingId: ownOnboardingId }}>
            {t('onboarding.home_own', { count: own })}
          </Link>
        </p>
      )}
      {others.length > 0 && (
        <p className={className}>
          <Link to="/onboarding">
            {t('onboarding.home_tasks', { count: others.length })}
            {late > 0 && `: ${t('onboarding.home_late', { count: late })}`}
          </Link>
        </p>
      )}
    </div>
  )
}

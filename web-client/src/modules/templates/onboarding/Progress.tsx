import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import m from './Onboarding.module.css'
import { countDone, countLate } from './onboardingRules'
import type { OnboardingTask } from './queries'

/** How much is done of what the reader sees, in words and as a bar. */
export function Progress({ tasks }: { tasks: readonly OnboardingTask[] }) {
  const t = useText()
  const [done, late] = [countDone(tasks), countLate(tasks)]
  if (tasks.length === 0) return null
  return (
    <div className={m.part}>
      <p className={m.phaseHead}>
        <span>{t('onboarding.phase_progress', { done, tasks: tasks.length })}</span>
        {late > 0 && <Tag tone="bad">{t('onboarding.home_late', { count: late })}</Tag>}
      </p>
      <div className={m.bar} aria-hidden="true">
        <i style={{ width: `${(100 * done) / tasks.length}%` }} />
      </div>
    </div>
  )
}

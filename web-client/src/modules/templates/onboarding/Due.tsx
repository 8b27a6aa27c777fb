import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import type { OnboardingTask } from './queries'

/** The day by which, and whether it has passed; of what is done, that it is. */
export function Due({ task }: { task: OnboardingTask }) {
  const t = useText()
  const { date } = useFormats()
  if (task.isDone) return <Tag tone="good">{t('onboarding.done')}</Tag>
  return (
    <>
      {task.isOverdue && <Tag tone="bad">{t('onboarding.overdue')}</Tag>}
      <span className="soft small">
        {t('onboarding.due', { day: task.due === today() ? t('onboarding.due_today') : date(task.due) })}
      </span>
    </>
  )
}

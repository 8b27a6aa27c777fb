import { useMe } from '@/api/session'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import m from './Onboarding.module.css'
import { type Onboarding, type OnboardingTask, useRemove } from './queries'

interface TaskActionsProps {
  onboarding: Onboarding
  task: OnboardingTask
  /** Left out while it is being handed over. */
  onHand: (() => void) | undefined
}

/** What can be done with a task beside doing it. A new employee hands nothing over: what is theirs nobody else can do. */
export function TaskActions({ onboarding, task, onHand }: TaskActionsProps) {
  const t = useText()
  const title = useLocalized()(task.title)
  const remove = useRemove(onboarding.onboardingId)
  const isOwn = useMe().personId === onboarding.personId
  const takeAway = async () => {
    await remove.mutateAsync(task.key)
    notify({ key: `gone-${task.key}`, text: t('onboarding.removed') })
  }
  return (
    <span className={m.marks} data-no-print>
      {onHand && !isOwn && (onboarding.leads || task.isMine) && (
        <Button kind="quiet" onClick={onHand}>
          {t('onboarding.hand')}
          <span className="visually-hidden">: {title}</span>
        </Button>
      )}
      {task.canBeRemoved && (
        <Button kind="quiet" onClick={() => void takeAway().catch(() => undefined)}>
          {t('onboarding.remove')}
          <span className="visually-hidden">: {title}</span>
        </Button>
      )}
    </span>
  )
}

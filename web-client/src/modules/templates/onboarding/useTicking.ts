import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { type OnboardingTask, useTick } from './queries'

/** Ticks a task; a notice says so and takes it back. */
export function useTicking(onboardingId: string) {
  const t = useText()
  const localized = useLocalized()
  const tick = useTick()
  const isDone = (task: OnboardingTask) =>
    tick.isPending && tick.variables.key === task.key ? tick.variables.isDone : task.isDone
  const turn = (task: OnboardingTask, done: boolean) => {
    const { key } = task
    const said = { task: localized(task.title) }
    const say = () =>
      notify({
        key: `task-${onboardingId}-${key}`,
        text: done ? t('onboarding.is_done', said) : t('onboarding.is_not_done', said),
        undo: () => tick.mutateAsync({ onboardingId, key, isDone: !done }),
      })
    // the row may be gone by then: a task that is done leaves the list of what is to do
    void tick.mutateAsync({ onboardingId, key, isDone: done }).then(say, () => undefined)
  }
  return { isDone, turn }
}

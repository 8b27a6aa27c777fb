import { PickPerson } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import m from './Onboarding.module.css'
import { type OnboardingTask, useHand } from './queries'

interface HandOverProps {
  onboardingId: string
  task: OnboardingTask
  onDone: () => void
}

/** Apart from its row, which most look at without handing anything over. */
export default function HandOver({ onboardingId, task, onDone }: HandOverProps) {
  const t = useText()
  const hand = useHand(onboardingId)
  const give = async (personId: string | null) => {
    await hand.mutateAsync({ key: task.key, personId })
    notify({ key: `hand-${task.key}`, text: t('onboarding.handed') })
    onDone()
  }
  const to = (personId: string | null) => void give(personId).catch(() => undefined)
  return (
    <div className={m.part}>
      <PickPerson
        label={t('onboarding.hand_to')}
        action={t('onboarding.choose')}
        without={[task.handedToId ?? null]}
        onPick={({ personId }) => to(personId)}
      />
      {hand.error && <PanelError error={hand.error} />}
      <div className={m.actions}>
        {task.handedToId && <Button onClick={() => to(null)}>{t('onboarding.hand_back')}</Button>}
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  )
}

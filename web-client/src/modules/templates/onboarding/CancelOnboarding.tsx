import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { ArrangeProps } from './Arrange'
import m from './Onboarding.module.css'
import { useCancel } from './queries'

/** It cannot be taken back, so it is asked about first. */
export function CancelOnboarding({ onboarding, onDone }: ArrangeProps) {
  const t = useText()
  const cancel = useCancel(onboarding.onboardingId)
  return (
    <section className={m.part} aria-label={t('onboarding.cancel')}>
      <p>{t('onboarding.cancel_means')}</p>
      <div className={m.actions}>
        <Button disabled={cancel.isPending} onClick={() => cancel.mutate(undefined, { onSuccess: onDone })}>
          {t('onboarding.cancel_sure')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </section>
  )
}

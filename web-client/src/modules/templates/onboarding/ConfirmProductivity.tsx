import { today } from '@/shared/lib/days'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import type { ArrangeProps } from './Arrange'
import { DayForm } from './DayForm'
import { countDone } from './onboardingRules'
import { useConfirm } from './queries'

export function ConfirmProductivity({ onboarding, onDone }: ArrangeProps) {
  const t = useText()
  const confirm = useConfirm(onboarding.onboardingId)
  const { tasks, state, productiveOn } = onboarding
  const open = state === 'running' ? tasks.length - countDone(tasks) : 0
  return (
    <DayForm
      title={t('onboarding.productive')}
      label={t('onboarding.productive_day')}
      about={
        <>
          <p>{t('onboarding.productive_lead')}</p>
          {open > 0 && <p>{t('onboarding.productive_open', { count: open })}</p>}
        </>
      }
      day={productiveOn ?? today()}
      action={t('onboarding.productive_do')}
      refused={['templates.productive-before-start', 'templates.day-to-come', 'templates.outside-employment']}
      onSubmit={async (day) => {
        await confirm.mutateAsync(day)
        notify({ key: 'onboarding-productive', text: t('onboarding.confirmed') })
      }}
      onDone={onDone}
    />
  )
}

import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import type { ArrangeProps } from './Arrange'
import { DayForm } from './DayForm'
import { useMove } from './queries'

export function MoveStart({ onboarding, onDone }: ArrangeProps) {
  const t = useText()
  const { date } = useFormats()
  const move = useMove(onboarding.onboardingId)
  return (
    <DayForm
      title={t('onboarding.move')}
      label={t('onboarding.first_day')}
      about={<p>{t('onboarding.move_help')}</p>}
      day={onboarding.startsOn}
      action={t('onboarding.move_do')}
      refused={['templates.outside-employment']}
      onSubmit={async (day) => {
        await move.mutateAsync(day)
        notify({ key: 'onboarding-moved', text: t('onboarding.moved', { day: date(day) }) })
      }}
      onDone={onDone}
    />
  )
}

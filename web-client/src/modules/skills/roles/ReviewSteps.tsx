import { useText } from '@/shared/lib/locale'
import { Steps } from '@/shared/ui/Steps'

export function ReviewSteps({ current }: { current: 0 | 1 }) {
  const t = useText()
  return (
    <Steps
      label={t('skills.role_steps')}
      steps={[t('skills.role_draft'), t('skills.role_inReview'), t('skills.role_published')]}
      current={current}
    />
  )
}

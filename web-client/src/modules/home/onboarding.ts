import { lazy } from 'react'
import { loadMessages } from '@/shared/lib/messages'

/** After what one already sees, with its own texts. */
export const OnboardingNotice = lazy(async () => {
  const [{ OnboardingNotice }] = await Promise.all([import('@/modules/templates'), loadMessages('onboarding')])
  return { default: OnboardingNotice }
})

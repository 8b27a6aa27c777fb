import { lazy } from 'react'
import { loadMessages } from '@/shared/lib/messages'

/** After what one already sees, with its own texts. */
export const MentoringNotice = lazy(async () => {
  const [{ MentoringNotice }] = await Promise.all([import('@/modules/mentoring'), loadMessages('mentoring')])
  return { default: MentoringNotice }
})

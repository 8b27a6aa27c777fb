import { lazy } from 'react'
import { loadMessages } from '@/shared/lib/messages'

/** After what one already sees, with its own texts. */
export const QuestionsNotice = lazy(async () => {
  const [{ QuestionsNotice }] = await Promise.all([import('@/modules/metrics'), loadMessages('metrics')])
  return { default: QuestionsNotice }
})

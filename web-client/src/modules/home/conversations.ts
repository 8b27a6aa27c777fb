import { lazy } from 'react'
import { loadMessages } from '@/shared/lib/messages'

/** After what one already sees, with its own texts. */
export const ConversationNotice = lazy(async () => {
  const [{ ConversationNotice }] = await Promise.all([import('@/modules/templates'), loadMessages('conversations')])
  return { default: ConversationNotice }
})

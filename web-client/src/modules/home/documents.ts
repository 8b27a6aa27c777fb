import { lazy } from 'react'
import { loadMessages } from '@/shared/lib/messages'

/** After what one already sees, with its own texts. */
export const DocumentNotice = lazy(async () => {
  const [{ DocumentNotice }] = await Promise.all([import('@/modules/templates'), loadMessages('documents')])
  return { default: DocumentNotice }
})

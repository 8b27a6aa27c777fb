import { lazy } from 'react'
import { loadMessages } from '@/shared/lib/messages'

/** After what one already sees, with its own texts. */
export const PulseNotice = lazy(async () => {
  const [{ PulseNotice }] = await Promise.all([import('@/modules/metrics'), loadMessages('metrics')])
  return { default: PulseNotice }
})

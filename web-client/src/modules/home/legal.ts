import { lazy } from 'react'
import { loadMessages } from '@/shared/lib/messages'

/** After what one already sees, with its own texts. */
export const LegalNotice = lazy(async () => {
  const [{ LegalNotice }] = await Promise.all([import('@/modules/templates'), loadMessages('legal')])
  return { default: LegalNotice }
})

export const TeamLegalNotice = lazy(async () => {
  const [{ TeamLegalNotice }] = await Promise.all([import('@/modules/templates'), loadMessages('legal')])
  return { default: TeamLegalNotice }
})

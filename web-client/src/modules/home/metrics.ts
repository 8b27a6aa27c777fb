import { lazy } from 'react'
import { loadMessages } from '@/shared/lib/messages'

const part = async () => (await Promise.all([import('@/modules/metrics'), loadMessages('metrics')]))[0]

/** After what one already sees, with its own texts. */
export const KeyFigures = lazy(async () => ({ default: (await part()).KeyFigures }))
export const QuestionsNotice = lazy(async () => ({ default: (await part()).QuestionsNotice }))
export const PulseNotice = lazy(async () => ({ default: (await part()).PulseNotice }))

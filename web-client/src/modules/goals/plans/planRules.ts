import type { Plan, PlanItem } from './queries'

export const planTypes = ['upskilling', 'reskilling', 'onboarding', 'career', 'legal'] as const
export const itemKinds = ['experience', 'peer', 'course', 'micro'] as const

export const tones = {
  draft: 'plain',
  waitingForReview: 'wait',
  inReview: 'wait',
  active: 'good',
  complete: 'good',
  cancelled: 'plain',
} as const

/** By the person: a draft as it pleases, an agreed plan as it goes; not while it is read, nor after its end. */
export const isEditable = ({ state }: Pick<Plan, 'state'>) => state === 'draft' || state === 'active'

/** An item that aims at no skill is closed by hand; the others by a new level alone. */
export const isClosedByHand = (plan: Pick<Plan, 'state'>, item: Pick<PlanItem, 'skillId' | 'doneAt'>) =>
  plan.state === 'active' && item.skillId === null && item.doneAt === null

export const openItems = ({ items }: Pick<Plan, 'items'>) => items.filter((item) => item.doneAt === null)

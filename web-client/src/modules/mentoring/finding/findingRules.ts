import type { Relationship } from './queries'

const open = ['requested', 'moreInfoAsked', 'accepted', 'active', 'paused'] as const

export const isRequest = ({ state }: Pick<Relationship, 'state'>) => state === 'requested' || state === 'moreInfoAsked'

const goesOn = ({ state }: Pick<Relationship, 'state'>) => open.some((one) => one === state)

/** Whether the two have asked each other, or have each other, in the programme; what has ended is asked for anew. */
export const isBetween = (pair: Relationship, programmeId: string, otherId: string) =>
  pair.programmeId === programmeId && pair.otherId === otherId && goesOn(pair)

/** Whom one has in the programme now. */
export const partners = (pairs: readonly Relationship[], programmeId: string) =>
  pairs.filter((pair) => pair.programmeId === programmeId && goesOn(pair) && !isRequest(pair))

import type { Conversation, ConversationState, Party } from './queries'

export const tones = {
  planned: 'plain',
  preparing: 'wait',
  held: 'wait',
  summarised: 'wait',
  acknowledged: 'good',
  followUp: 'good',
  closed: 'plain',
  cancelled: 'plain',
} as const satisfies Record<ConversationState, string>

export const steps = ['prepare', 'meet', 'write', 'sign', 'follow'] as const

/** Where the two are; beyond the last when it is over. */
export const stepOf = (state: ConversationState) =>
  ({ planned: 0, preparing: 0, held: 2, summarised: 3, acknowledged: 4, followUp: 4, closed: 5, cancelled: 5 })[state]

export type View = 'own' | 'both' | 'together'

export const hasHandedIn = ({ handedIn }: Conversation, party: Party) => handedIn.some((one) => one.party === party)

export const other = (me: Party): Party => (me === 'manager' ? 'employee' : 'manager')

/** What is most to the point: one's own until both have prepared, then both's, and once they have met what they write together. */
export function firstView(talk: Conversation, me: Party): View {
  if (stepOf(talk.state) >= 2) return 'together'
  return hasHandedIn(talk, me) && hasHandedIn(talk, other(me)) ? 'both' : 'own'
}

/** What the reader does next, in a word; null where they wait for the other or nothing is left. */
export function nextFor(talk: Conversation, me: Party) {
  const { state, acknowledgements, handedIn, actions } = talk
  if (state === 'planned' || state === 'preparing') {
    if (!handedIn.some(({ party }) => party === me)) return 'prepare'
    return handedIn.length === 2 ? 'meet' : 'wait_prepared'
  }
  if (state === 'held') return 'write'
  if (state === 'summarised') return acknowledgements.some(({ party }) => party === me) ? 'wait_signed' : 'sign'
  return actions.includes('planNeeds') ? 'plan' : null
}

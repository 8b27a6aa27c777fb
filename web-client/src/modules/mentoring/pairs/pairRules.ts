import type { Guide } from '../guides/queries'
import type { Pair, PairAction, PairHead } from './queries'

const openStates = ['requested', 'moreInfoAsked'] as const
const runningStates = ['accepted', 'active', 'paused'] as const
type State = PairHead['state']
type Read = Pick<PairHead, 'state' | 'isMentor' | 'isMine' | 'reason'>

export const isOpen = ({ state }: { state: State }) => openStates.some((open) => open === state)
export const isRunning = ({ state }: { state: State }) => runningStates.some((running) => running === state)

/** Whom one has in a programme now: a request is nobody yet. */
export const partners = (pairs: readonly PairHead[], programmeId: string) =>
  pairs.filter((pair) => pair.programmeId === programmeId && isRunning(pair))

/** One's pairs by what can be done about them, in the order they came. */
export function sortedPairs(items: readonly PairHead[]) {
  const open = items.filter(isOpen)
  return {
    running: items.filter(isRunning),
    toMe: open.filter((one) => !one.isMine),
    fromMe: open.filter((one) => one.isMine),
    ended: items.filter((one) => !isOpen(one) && !isRunning(one)),
  }
}

/** That never became anything: they are told of among requests, the others among pairs. */
export const neverBegan = ({ state, reason }: Pick<PairHead, 'state' | 'reason'>) =>
  state === 'declined' ||
  state === 'expired' ||
  reason === 'takenBack' ||
  reason === 'anotherAccepted' ||
  reason === 'leftProgramme'

/** How it stands, as the reader is told: who waits for whom. */
export function standing({ state, isMine }: Pick<PairHead, 'state' | 'isMine'>) {
  if (state === 'requested') return isMine ? 'waits_answer' : 'answer'
  if (state === 'moreInfoAsked') return isMine ? 'reply' : 'waits_reply'
  return state
}

export const tones = {
  answer: 'wait',
  reply: 'wait',
  waits_answer: 'plain',
  waits_reply: 'plain',
  accepted: 'wait',
  active: 'good',
  paused: 'wait',
  completed: 'good',
  declined: 'plain',
  expired: 'plain',
  endedEarly: 'plain',
} as const satisfies Record<ReturnType<typeof standing>, string>

/** Why it is over, as this reader is told: what one did oneself is told otherwise than what the other did. */
export function ending({ state, reason, isMentor, isMine }: Read) {
  const side = isMentor ? 'mentor' : 'mentee'
  if (state === 'declined') return isMine ? 'declined_theirs' : 'declined_mine'
  if (reason === 'takenBack') return isMine ? 'takenBack_mine' : 'takenBack_theirs'
  if (reason === 'byMentor') return isMentor ? 'ended_mine' : 'ended_theirs'
  if (reason === 'byMentee') return isMentor ? 'ended_theirs' : 'ended_mine'
  if (reason === 'anotherAccepted') return `anotherAccepted_${side}` as const
  if (reason === 'employmentEnded') return `employmentEnded_${side}` as const
  if (reason === 'oneLeadsTheOther') return `oneLeadsTheOther_${side}` as const
  return reason ?? (state === 'expired' ? 'expired' : 'completed')
}

/** A mentee who has lost their mentor, or was not answered, may look for another. */
export const mayLookAgain = ({ state, isMentor, reason }: Read) =>
  !isMentor && state !== 'completed' && reason !== 'anotherAccepted' && reason !== 'takenBack'

export const can = (pair: Pick<Pair, 'actions'>, action: PairAction) => pair.actions.includes(action)

/** Whoever was asked, and has to answer or has asked for more. */
export const countWaiting = (items: readonly Pick<PairHead, 'isWaitingForMe'>[]) =>
  items.filter((one) => one.isWaitingForMe).length

/** The one that begins next, of all one's pairs. */
export const nextMeeting = (items: readonly PairHead[]) =>
  items
    .filter((one) => one.nextSession !== null)
    .toSorted((a, b) => (a.nextSession ?? '').localeCompare(b.nextSession ?? ''))[0]

const ofPairs = ['firstMeeting', 'session', 'midway', 'closing', 'coachingConversation'] as const
type Occasion = Guide['occasion']

export const guidesFor = (guides: readonly Guide[], kind: Pair['kind']) =>
  guides.filter(
    ({ occasion }) =>
      ofPairs.some((one) => one === occasion) && (occasion !== 'coachingConversation' || kind === 'leaderCoaching'),
  )

/** What the next conversation is most likely to be. */
export function nextOccasion(held: number, agreed: number | undefined): Occasion {
  if (held === 0) return 'firstMeeting'
  if (!agreed) return 'session'
  if (held >= agreed - 1) return 'closing'
  return held === Math.floor(agreed / 2) ? 'midway' : 'session'
}

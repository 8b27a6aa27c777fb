import { expect, test } from 'vitest'
import {
  ending,
  guidesFor,
  mayLookAgain,
  neverBegan,
  nextMeeting,
  nextOccasion,
  partners,
  sortedPairs,
  standing,
} from './pairRules'
import type { PairHead } from './queries'

const head = (patch: Partial<PairHead>) =>
  ({ state: 'active', isMentor: false, isMine: true, reason: null, nextSession: null, ...patch }) as PairHead

test('requests are told apart by who made them, and what has ended is by itself', () => {
  const [mine, theirs] = [head({ state: 'requested' }), head({ state: 'moreInfoAsked', isMine: false })]
  const [running, ended] = [head({ state: 'accepted', isMine: null }), head({ state: 'expired' })]
  expect(sortedPairs([ended, running, theirs, mine])).toEqual({
    running: [running],
    toMe: [theirs],
    fromMe: [mine],
    ended: [ended],
  })
})

test('a request is not somebody whom one has', () => {
  const [asked, had, elsewhere] = [
    head({ state: 'requested', programmeId: 'p' }),
    head({ state: 'accepted', programmeId: 'p' }),
    head({ state: 'active', programmeId: 'q' }),
  ]
  expect(partners([asked, had, elsewhere], 'p')).toEqual([had])
})

test('it is said who waits for whom', () => {
  expect(standing({ state: 'requested', isMine: false })).toBe('answer')
  expect(standing({ state: 'requested', isMine: true })).toBe('waits_answer')
  expect(standing({ state: 'moreInfoAsked', isMine: true })).toBe('reply')
  expect(standing({ state: 'moreInfoAsked', isMine: false })).toBe('waits_reply')
  expect(standing({ state: 'paused', isMine: null })).toBe('paused')
})

test('whoever did it is told so, and the other one who did it', () => {
  expect(ending(head({ state: 'declined', isMine: true }))).toBe('declined_theirs')
  expect(ending(head({ state: 'declined', isMine: false }))).toBe('declined_mine')
  expect(ending(head({ state: 'endedEarly', reason: 'byMentor', isMentor: true }))).toBe('ended_mine')
  expect(ending(head({ state: 'endedEarly', reason: 'byMentor' }))).toBe('ended_theirs')
  expect(ending(head({ state: 'endedEarly', reason: 'takenBack', isMine: false }))).toBe('takenBack_theirs')
  expect(ending(head({ state: 'endedEarly', reason: 'anotherAccepted', isMentor: true }))).toBe(
    'anotherAccepted_mentor',
  )
  expect(ending(head({ state: 'endedEarly', reason: 'oneLeadsTheOther' }))).toBe('oneLeadsTheOther_mentee')
  expect(ending(head({ state: 'expired' }))).toBe('expired')
  expect(ending(head({ state: 'completed' }))).toBe('completed')
})

test('a mentee without a mentor may look again, whoever is done or has another need not', () => {
  expect(mayLookAgain(head({ state: 'declined' }))).toBe(true)
  expect(mayLookAgain(head({ state: 'endedEarly', reason: 'employmentEnded' }))).toBe(true)
  expect(mayLookAgain(head({ state: 'endedEarly', reason: 'anotherAccepted' }))).toBe(false)
  expect(mayLookAgain(head({ state: 'endedEarly', reason: 'byMentee', isMentor: true }))).toBe(false)
  expect(mayLookAgain(head({ state: 'completed' }))).toBe(false)
})

test('what never began is told of among requests', () => {
  expect(neverBegan(head({ state: 'expired' }))).toBe(true)
  expect(neverBegan(head({ state: 'endedEarly', reason: 'leftProgramme' }))).toBe(true)
  expect(neverBegan(head({ state: 'endedEarly', reason: 'byMentee' }))).toBe(false)
})

test('the next meeting is the earliest of all pairs', () => {
  const [late, early] = [head({ nextSession: '2027-03-09T10:00:00Z' }), head({ nextSession: '2027-03-02T10:00:00Z' })]
  expect(nextMeeting([head({}), late, early])).toBe(early)
  expect(nextMeeting([head({})])).toBeUndefined()
})

test('the guide follows how far they have come', () => {
  expect(nextOccasion(0, undefined)).toBe('firstMeeting')
  expect(nextOccasion(2, undefined)).toBe('session')
  expect(nextOccasion(1, 6)).toBe('session')
  expect(nextOccasion(3, 6)).toBe('midway')
  expect(nextOccasion(5, 6)).toBe('closing')
})

test('coaching has a guide of its own, and a circle has none here', () => {
  const guides = ['firstMeeting', 'circleMeeting', 'coachingConversation'].map((occasion) => ({ occasion })) as never[]
  expect(guidesFor(guides, 'mentor')).toEqual([{ occasion: 'firstMeeting' }])
  expect(guidesFor(guides, 'leaderCoaching')).toHaveLength(2)
})

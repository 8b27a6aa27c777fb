import type { Participant, Pipeline } from './queries'

export const stages = [
  'interest',
  'assessed',
  'admitted',
  'training',
  'placement',
  'placed',
  'followedUp',
  'done',
  'left',
] as const

export type Stage = (typeof stages)[number]

/** Whom one says why one admits, and why somebody leaves. */
export const needsReason = (to: Stage) => to === 'admitted' || to === 'left'

/** One stage at a time; null at the end and for who has left. */
export const nextStage = (stage: Stage): Stage | null =>
  stage === 'done' || stage === 'left' ? null : (stages[stages.indexOf(stage) + 1] ?? null)

export const mayLeave = (stage: Stage) => stage !== 'done' && stage !== 'left'

/** What dropping a card on a stage comes to; null where it may not be dropped there. */
export function dropOn(person: Pick<Participant, 'stage' | 'stepsBackTo'>, to: Stage): 'on' | 'back' | null {
  if (to === person.stage) return null
  if (to === nextStage(person.stage) || (to === 'left' && mayLeave(person.stage))) return 'on'
  return to === person.stepsBackTo ? 'back' : null
}

/** As the board will look when the move is saved. */
export const moved = (pipeline: Pipeline, participationId: string, to: Stage, isBack = false): Pipeline => ({
  ...pipeline,
  participants: pipeline.participants.map((person) =>
    person.participationId === participationId
      ? { ...person, stage: to, stepsBackTo: isBack ? null : person.stage }
      : person,
  ),
})

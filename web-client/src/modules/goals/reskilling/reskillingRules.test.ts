import { expect, test } from 'vitest'
import { dropOn, needsReason, nextStage, stages } from './reskillingRules'

test('a card goes one stage on, one back, or out', () => {
  const person = { stage: 'training', stepsBackTo: 'admitted' } as const
  expect(stages.map((stage) => dropOn(person, stage))).toEqual([null, null, 'back', null, 'on', null, null, null, 'on'])
})

test('who is done goes nowhere but back', () => {
  expect(nextStage('done')).toBeNull()
  expect(dropOn({ stage: 'done', stepsBackTo: 'followedUp' }, 'left')).toBeNull()
  expect(dropOn({ stage: 'left', stepsBackTo: 'training' }, 'training')).toBe('back')
})

test('admitting and leaving are explained', () => {
  expect(stages.filter(needsReason)).toEqual(['admitted', 'left'])
})

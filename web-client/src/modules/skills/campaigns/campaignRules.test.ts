import { expect, test } from 'vitest'
import { nextOpen, share, withAnswer } from './campaignRules'

test('the next open question is the first after this one, round the end', () => {
  expect(nextOpen([1, null, 3, null], 1)).toBe(3)
  expect(nextOpen([null, 2, 3, null], 3)).toBe(0)
  expect(nextOpen([null, 2], 0)).toBe(0)
  expect(nextOpen([1, 2], 0)).toBeUndefined()
})

test('a share of nothing is nothing', () => {
  expect(share(0, 0)).toBe(0)
  expect(share(1, 4)).toBe(0.25)
})

test('an answer counts in every campaign that asks for the skill', () => {
  const question = (skillId: string) => ({ skillId, answer: null })
  const campaign = (campaignId: string, ...skills: string[]) => ({
    campaignId,
    answered: 0,
    skills: skills.map(question),
  })
  const mine = { items: [campaign('a', 'sql', 'care'), campaign('b', 'sql'), campaign('c', 'care')] }
  const after = withAnswer(mine as never, 'a', 'sql', 3)
  expect(after.items.map((item) => item.answered)).toEqual([1, 1, 0])
})

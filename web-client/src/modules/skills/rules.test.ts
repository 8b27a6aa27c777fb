import { expect, it } from 'vitest'
import { dataId, profile, riskId, skillLevel } from '@/test/fixtures/skills'
import { byGap, radarSkills, standing, withAnswer, withRating } from './rules'

it('A_rating_changes_the_rating_and_leaves_the_weighted_level_to_the_server', () => {
  const after = withRating(profile(), dataId, 'self', 4)
  expect(after.skills[0]).toMatchObject({ ownRating: 4, level: 2 })
  expect(after.skills[1]).toEqual(profile().skills[1])
})

it('A_managers_rating_never_overwrites_the_persons_own', () => {
  expect(withRating(profile(), dataId, 'manager', 5).skills[0]).toMatchObject({ ownRating: 2, managerRating: 5 })
})

it('The_servers_answer_replaces_what_was_shown', () => {
  const answer = skillLevel(riskId, 'Riskanalys', { level: 3, gap: 0 })
  expect(withAnswer(profile(), answer).skills[1]).toMatchObject({ level: 3, gap: 0 })
})

it('Unrated_is_never_level_zero', () => {
  expect(standing(skillLevel(dataId, 'A', { level: null }))).toBe('unrated')
  expect(standing(skillLevel(dataId, 'A', { level: 0, gap: 3 }))).toBe('below')
})

it('A_hidden_level_says_nothing_of_a_gap', () => {
  expect(standing(skillLevel(dataId, 'A', { isBlind: true, level: 4 }))).toBe('blind')
})

it('A_level_without_a_requirement_is_neither_met_nor_below', () => {
  expect(standing(skillLevel(dataId, 'A', { required: null, gap: 0 }))).toBe('noTarget')
  expect(standing(skillLevel(dataId, 'A', { gap: 0 }))).toBe('met')
})

it('The_largest_gap_leads_then_importance_then_the_Swedish_alphabet', () => {
  const item = (name: string, gap: number, importance: number) => ({ name, gap, importance })
  const items = [item('Öl', 1, 3), item('Ål', 1, 3), item('Ärt', 1, 3), item('Te', 1, 5), item('Kaffe', 2, 1)]
  const sorted = items.toSorted(byGap((x) => x.name, new Intl.Collator('sv').compare)).map((x) => x.name)
  expect(sorted).toEqual(['Kaffe', 'Te', 'Ål', 'Ärt', 'Öl'])
})

it('The_radar_shows_at_most_twelve_and_what_the_role_asks_for_first', () => {
  const many = Array.from({ length: 20 }, (_, n) => skillLevel(String(n), `S${n}`, { importance: n % 6 }))
  expect(radarSkills(many)).toHaveLength(12)
  const few = [...many.slice(0, 3), skillLevel('x', 'X', { required: null })]
  expect(radarSkills(few).some((skill) => skill.skillId === 'x')).toBe(false)
})

import type { SkillLevel, SkillProfile } from '@/api/types'

export const levels = [0, 1, 2, 3, 4, 5] as const
export type Rater = 'self' | 'manager'
export type Standing = 'unrated' | 'blind' | 'noTarget' | 'met' | 'below'

export const ratingOf = (skill: SkillLevel, rater: Rater) => (rater === 'self' ? skill.ownRating : skill.managerRating)

const replace = (profile: SkillProfile, skillId: string, change: (skill: SkillLevel) => SkillLevel): SkillProfile => ({
  ...profile,
  skills: profile.skills.map((skill) => (skill.skillId === skillId ? change(skill) : skill)),
})

/** The rating alone: the weighted level is the server's to compute, and is shown as it was until it answers. */
export const withRating = (profile: SkillProfile, skillId: string, rater: Rater, level: number | null) =>
  replace(profile, skillId, (skill) =>
    rater === 'self' ? { ...skill, ownRating: level } : { ...skill, managerRating: level },
  )

export const withAnswer = (profile: SkillProfile, answer: SkillLevel) =>
  replace(profile, answer.skillId, (skill) => ({ ...skill, ...answer }))

export function standing(skill: SkillLevel): Standing {
  if (skill.isBlind) return 'blind'
  if (skill.level === null) return 'unrated'
  if (skill.required === null) return 'noTarget'
  return skill.gap > 0 ? 'below' : 'met'
}

/** Largest gap first, weighed by how much the skill matters in the role; then by name. */
export const byGap =
  <Item extends { gap: number; importance: number | null }>(name: (item: Item) => string, compare: Compare) =>
  (a: Item, b: Item) =>
    b.gap - a.gap || (b.importance ?? 0) - (a.importance ?? 0) || compare(name(a), name(b))

type Compare = (a: string, b: string) => number

const mostAxes = 12

/** A radar says something with three axes or more and is readable up to twelve: the role's most important skills. */
export function radarSkills(skills: readonly SkillLevel[]) {
  const required = skills.filter((skill) => skill.required !== null)
  const chosen = required.length >= 3 ? required : skills
  return chosen.toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0)).slice(0, mostAxes)
}

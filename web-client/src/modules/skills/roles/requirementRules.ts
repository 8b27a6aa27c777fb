import type { LocalizedText, Requirement, SkillKind } from '@/api/types'

/** More than this and no one works by the profile any more. */
export const mostRequirements = 25

interface Found {
  skillId: string
  label: LocalizedText
  kind: SkillKind
  level?: number
  importance?: number
}

/** A skill with all that is asked of it, now and later. */
export interface AskedSkill {
  skillId: string
  label: LocalizedText
  rows: Requirement[]
}

export const withRequirement = (
  requirements: readonly Requirement[],
  { skillId, label, kind, level = 3, importance = 3 }: Found,
): Requirement[] =>
  requirements.some((requirement) => requirement.skillId === skillId)
    ? [...requirements]
    : [...requirements, { skillId, label, kind, level, importance, isMandatory: false, horizon: null, reason: null }]

export const changed = (requirements: readonly Requirement[], one: Requirement, patch: Partial<Requirement>) =>
  requirements.map((requirement) => (requirement === one ? { ...requirement, ...patch } : requirement))

export const withoutSkill = (requirements: readonly Requirement[], skillId: string) =>
  requirements.filter((requirement) => requirement.skillId !== skillId)

export const withoutRow = (requirements: readonly Requirement[], one: Requirement) =>
  requirements.filter((requirement) => requirement !== one)

/** In the order in which they were added; what is asked of one skill stands together, the earliest first. */
export function bySkill(requirements: readonly Requirement[]): AskedSkill[] {
  const skills = new Map<string, AskedSkill>()
  for (const row of requirements) {
    const skill = skills.get(row.skillId) ?? { skillId: row.skillId, label: row.label, rows: [] }
    skill.rows.push(row)
    skills.set(row.skillId, skill)
  }
  for (const skill of skills.values()) skill.rows.sort((a, b) => (a.horizon ?? '').localeCompare(b.horizon ?? ''))
  return [...skills.values()]
}

/** The first of the months to come: far enough ahead to plan by, and each with a name that people use. */
export function daysAhead(today: Date, months: readonly number[], keep: readonly (string | null)[] = []) {
  const days = months.map((month) => {
    const day = new Date(Date.UTC(today.getFullYear(), today.getMonth() + month, 1))
    return day.toISOString().slice(0, 10)
  })
  return [...new Set([...days, ...keep.filter((day) => day !== null)])].sort()
}

/** January and July of the next five years. */
export function halfYears(today: Date, keep: readonly (string | null)[] = []) {
  const toJanuary = 12 - today.getMonth()
  const months = Array.from({ length: 11 }, (_, index) => toJanuary - 6 + index * 6).filter((month) => month > 0)
  return daysAhead(today, months, keep)
}

/** The next level from a day that the skill has none for: one step up from the last, half a year or more on. */
export function nextRow(skill: AskedSkill, days: readonly string[]): Requirement | undefined {
  const last = skill.rows.at(-1)
  const horizon = days.find((day) => day > (last?.horizon ?? ''))
  return last && horizon ? { ...last, level: Math.min(5, last.level + 1), horizon, reason: null } : undefined
}

export const toBody = (requirements: readonly Requirement[]) =>
  requirements.map(({ skillId, level, importance, isMandatory, horizon, reason }) => ({
    skillId,
    level,
    importance,
    isMandatory,
    horizon,
    reason,
  }))

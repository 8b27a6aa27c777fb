import type { LocalizedText, Requirement, SkillKind } from '@/api/types'

/** More than this and no one works by the profile any more. */
export const mostRequirements = 25

interface Found {
  skillId: string
  label: LocalizedText
  kind: SkillKind
}

export const withRequirement = (
  requirements: readonly Requirement[],
  { skillId, label, kind }: Found,
): Requirement[] =>
  requirements.some((requirement) => requirement.skillId === skillId)
    ? [...requirements]
    : [
        ...requirements,
        { skillId, label, kind, level: 3, importance: 3, isMandatory: false, horizon: null, reason: null },
      ]

export const changed = (requirements: readonly Requirement[], skillId: string, patch: Partial<Requirement>) =>
  requirements.map((requirement) => (requirement.skillId === skillId ? { ...requirement, ...patch } : requirement))

export const without = (requirements: readonly Requirement[], skillId: string) =>
  requirements.filter((requirement) => requirement.skillId !== skillId)

export const toBody = (requirements: readonly Requirement[]) =>
  requirements.map(({ skillId, level, importance, isMandatory, horizon, reason }) => ({
    skillId,
    level,
    importance,
    isMandatory,
    horizon,
    reason,
  }))

import type { Answer, Me, PersonCard, SkillLevel, SkillProfile, TeamMatrix } from '@/api/types'
import { isManager, may } from '@/shared/lib/permissions'

import type { HomeView } from './choices'

/** One list for each hat that the person wears, their own first. */
export const viewsFor = (me: Me): HomeView[] => [
  ...(me.personId ? (['employee'] as const) : []),
  ...(isManager(me) ? (['manager'] as const) : []),
  ...(may(me, 'seeHrHome') ? (['hr'] as const) : []),
  ...(may(me, 'seeExecutiveHome') ? (['executive'] as const) : []),
]

/** What HR and management open the product for is the organisation; everyone else meets their own list first. */
export const firstView = (views: readonly HomeView[]) =>
  (['hr', 'executive'] as const).find((view) => views.includes(view)) ?? views[0]

export type Thing =
  | { kind: 'unrated'; skill: SkillLevel; count: number }
  | { kind: 'stale'; skill: SkillLevel }
  | { kind: 'gap'; skill: SkillLevel }

const byImportance = (a: SkillLevel, b: SkillLevel) => (b.importance ?? 0) - (a.importance ?? 0)
const byGap = (a: SkillLevel, b: SkillLevel) => b.gap - a.gap || byImportance(a, b)

const quarter = 90 * 24 * 3_600_000

/**
 * Three things worth the time: what is not yet said, what may no longer be true, and what would help most. Who said it
 * lately is not asked again, however alone they are in saying it.
 */
export function threeThings({ skills }: Pick<SkillProfile, 'skills'>, now = Date.now()): Thing[] {
  const unrated = skills.filter((skill) => skill.required !== null && skill.ownRating === null).toSorted(byImportance)
  const isOld = (skill: SkillLevel) => skill.ratedAt === null || now - Date.parse(skill.ratedAt) > quarter
  const stale = skills
    .filter((skill) => skill.isStale && skill.ownRating !== null && isOld(skill))
    .toSorted(byImportance)
  const gaps = skills.filter((skill) => skill.level !== null && skill.gap > 0).toSorted(byGap)
  const candidates: Thing[] = [
    ...unrated.slice(0, 1).map((skill) => ({ kind: 'unrated' as const, skill, count: unrated.length })),
    ...stale.slice(0, 1).map((skill) => ({ kind: 'stale' as const, skill })),
    ...gaps.map((skill) => ({ kind: 'gap' as const, skill })),
    ...stale.slice(1).map((skill) => ({ kind: 'stale' as const, skill })),
  ]
  const first = (thing: Thing, index: number) =>
    candidates.findIndex((other) => other.skill.skillId === thing.skill.skillId) === index
  return candidates.filter(first).slice(0, 3)
}

export const towardsRole = (skills: readonly SkillLevel[]) => {
  const required = skills.filter((skill) => skill.required !== null)
  return { required, met: required.filter((skill) => skill.level !== null && skill.gap === 0).length }
}

/** Those who have said where they stand and now wait for their manager to do the same. */
export const waitingFor = (matrix: TeamMatrix, team: readonly PersonCard[]) =>
  matrix.people
    .map((person) => ({
      person: team.find((card) => card.personId === person.personId),
      count: [...person.levels].filter((cell) => cell === '?').length,
    }))
    .filter((entry): entry is { person: PersonCard; count: number } => entry.person !== undefined && entry.count > 0)
    .toSorted((a, b) => b.count - a.count)

export function greeting(hour: number) {
  if (hour < 10) return 'home.morning'
  return hour < 18 ? 'home.day' : 'home.evening'
}

type Scenario = Answer<'listScenarios'>['items'][number]

/** Of those that are not over or put away, the one that ends first. */
export const nearestScenario = (scenarios: readonly Scenario[], year = new Date().getFullYear()) =>
  scenarios
    .filter(({ status, toYear }) => status !== 'archived' && toYear >= year)
    .toSorted((a, b) => a.toYear - b.toYear)[0]

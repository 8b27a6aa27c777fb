import { toNumber } from '@/shared/lib/typed'
import type { Plan } from './queries'

export const kinds = ['headcount', 'requirement', 'dropped', 'need', 'hires', 'plans', 'attrition'] as const
export type Kind = (typeof kinds)[number]

/** What the form holds: figures as they are typed, shares in percent. */
export interface Delta {
  kind: Kind
  unitId: string
  roleProfileId: string
  skillId: string
  year: number
  level: number
  people: string
  yearly: string
  min: string
  max: string
}

export const asks = {
  unit: (kind: Kind) => kind !== 'requirement' && kind !== 'dropped',
  role: (kind: Kind) => kind === 'headcount' || kind === 'requirement' || kind === 'dropped',
  skill: (kind: Kind) => kind !== 'headcount' && kind !== 'attrition',
  level: (kind: Kind) => kind !== 'headcount' && kind !== 'attrition' && kind !== 'dropped',
  people: (kind: Kind) => kind === 'headcount' || kind === 'need' || kind === 'hires' || kind === 'plans',
  share: (kind: Kind) => kind === 'attrition',
}

const half = 0.5
const percent = (typed: string) => toNumber(typed) / 100
const isShare = (typed: string) => typed.trim() !== '' && percent(typed) >= 0 && percent(typed) <= 1

export function isReady(delta: Delta) {
  const { kind, people, yearly, min, max } = delta
  const count = Number(people)
  if (asks.unit(kind) && !delta.unitId) return false
  if (asks.role(kind) && !delta.roleProfileId) return false
  if (asks.skill(kind) && !delta.skillId) return false
  if (asks.people(kind) && (!Number.isInteger(count) || (kind === 'headcount' ? count === 0 : count < 1))) return false
  if (!asks.share(kind)) return true
  if (!isShare(yearly)) return false
  const isLow = min.trim() === '' || (isShare(min) && percent(min) <= percent(yearly))
  const isHigh = max.trim() === '' || (isShare(max) && percent(max) >= percent(yearly))
  return isLow && isHigh
}

/** The plan with the change in it. Said again of the same thing and year, it takes the place of what was said. */
export function withDelta(plan: Plan, delta: Delta): Plan {
  const { kind, unitId, roleProfileId, skillId, year, level } = delta
  const people = Number(delta.people)
  switch (kind) {
    case 'headcount':
      return { ...plan, headcounts: put(plan.headcounts, { unitId, roleProfileId, year, people }, 'people') }
    case 'requirement':
    case 'dropped': {
      const asked = kind === 'dropped' ? null : level
      const requirement = { roleProfileId, skillId, year, level: asked, importance: null }
      return { ...plan, requirements: put(plan.requirements, requirement, 'level', 'importance') }
    }
    case 'need':
      return {
        ...plan,
        needs: put(plan.needs, { unitId, skillId, level, people, byDate: `${year}-12-31` }, 'people'),
      }
    case 'attrition': {
      const edge = (typed: string) => (typed.trim() === '' ? null : percent(typed))
      const said = { unitId, yearly: percent(delta.yearly), min: edge(delta.min), max: edge(delta.max) }
      return { ...plan, attrition: put(plan.attrition, said, 'yearly', 'min', 'max') }
    }
    default: {
      const place = { unitId, skillId, level, year }
      const before = plan.supply.find((other) => isSame(other, { ...other, ...place }))
      const supply = {
        ...place,
        hires: kind === 'hires' ? people : (before?.hires ?? 0),
        completions: kind === 'plans' ? people : (before?.completions ?? 0),
        completionRate: before?.completionRate ?? half,
      }
      return { ...plan, supply: put(plan.supply, supply, 'hires', 'completions', 'completionRate') }
    }
  }
}

const isSame = <Row extends object>(one: Row, other: Row, ...but: (keyof Row)[]) =>
  (Object.keys(other) as (keyof Row)[]).every((key) => but.includes(key) || one[key] === other[key])

const put = <Row extends object>(rows: Row[], row: Row, ...said: (keyof Row)[]) => [
  ...rows.filter((other) => !isSame(other, row, ...said)),
  row,
]

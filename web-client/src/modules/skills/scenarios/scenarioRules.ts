import type { ExportFormat } from '../overview/ExportLinks'
import type { ForecastLevel, ForecastSkill, Place, Plan } from './queries'

export const presets = ['base', 'automation', 'growth'] as const
export const answers = ['build', 'buy', 'borrow', 'accept'] as const

interface UnitNode {
  unitId: string
  parentId: string | null
}

export const topUnit = (units: readonly UnitNode[]) => units.find((unit) => unit.parentId === null)?.unitId

/** The level that is shortest of people in some year: what a skill's picture shows. */
export const tightest = (skill: ForecastSkill): ForecastLevel | undefined =>
  skill.levels.toSorted((a, b) => worst(b) - worst(a))[0]

const worst = (level: ForecastLevel) => Math.max(...level.years.map((year) => year.gap ?? 0))

export const isShort = (level: ForecastLevel) => worst(level) > 0

/** What is decided about a skill, level by level. */
export const decided = (skill: ForecastSkill | undefined) =>
  skill?.levels.flatMap(({ decision }) => (decision ? [decision] : [])) ?? []

type Lists = 'headcounts' | 'requirements' | 'needs' | 'supply' | 'attrition'

export const withoutRow = (plan: Plan, list: Lists, index: number): Plan => ({
  ...plan,
  [list]: plan[list].filter((_, at) => at !== index),
})

interface Shape {
  x: (index: number) => number
  y: (people: number) => number
}

/** Plain scales: years left to right, people upwards from zero. */
export function scales(level: ForecastLevel, width: number, height: number): Shape {
  const most = Math.max(1, ...level.years.map((year) => Math.max(year.need, year.max ?? 0)))
  const last = Math.max(1, level.years.length - 1)
  return { x: (index) => (index / last) * width, y: (people) => height - (people / most) * height }
}

/** The addresses of files with the figures of the screen. */
export const forecastFile = ({ unitId, scenarioId }: Place, format: ExportFormat) =>
  `/api/v1/units/${unitId}/scenarios/${scenarioId}/forecast/export?format=${format}`

export const comparisonFile = (unitId: string, ids: string[], table: 'levels' | 'totals', format: ExportFormat) =>
  `/api/v1/units/${unitId}/scenarios/comparison/export?${new URLSearchParams([...ids.map((id) => ['ids', id]), ['table', table], ['format', format]])}`

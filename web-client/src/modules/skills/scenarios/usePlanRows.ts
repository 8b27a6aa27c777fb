import { useQuery } from '@tanstack/react-query'
import { unitsQuery } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { roleProfilesQuery } from '../queries'
import type { Scenario } from './queries'
import { useShare } from './useShare'

const signed = (people: number) => (people > 0 ? `+${people}` : String(people))

/** What the plan says, as sentences by year; what holds for all years comes first. */
export function usePlanRows(scenario: Scenario, labels: Record<string, string>) {
  const t = useText()
  const localized = useLocalized()
  const percent = useShare()
  const units = useQuery(unitsQuery)
  const roles = useQuery(roleProfilesQuery())
  const { plan } = scenario
  const skill = (id: string) => labels[id] ?? localized(scenario.skills.find((one) => one.skillId === id)?.label)
  const role = (id: string) =>
    localized((scenario.roles ?? []).find((one) => one.roleProfileId === id)?.name) ||
    localized(roles.data?.items.find((one) => one.roleProfileId === id)?.name)
  const unit = (id: string) => units.data?.items.find((one) => one.unitId === id)?.name ?? '–'
  return [
    ...plan.attrition.map((said, index) => ({
      list: 'attrition' as const,
      index,
      year: undefined,
      unit: unit(said.unitId),
      text: t('skills.scenario_row_attrition', {
        expected: percent(said.yearly),
        min: percent(said.min ?? said.yearly),
        max: percent(said.max ?? said.yearly),
      }),
    })),
    ...plan.headcounts.map((delta, index) => ({
      list: 'headcounts' as const,
      index,
      year: delta.year,
      unit: unit(delta.unitId),
      text: t('skills.scenario_row_headcount', { role: role(delta.roleProfileId), people: signed(delta.people) }),
    })),
    ...plan.requirements.map((delta, index) => ({
      list: 'requirements' as const,
      index,
      year: delta.year,
      unit: unit(scenario.unitId),
      text:
        delta.level === null
          ? t('skills.scenario_row_dropped', { role: role(delta.roleProfileId), skill: skill(delta.skillId) })
          : t('skills.scenario_row_requirement', {
              role: role(delta.roleProfileId),
              skill: skill(delta.skillId),
              level: delta.level,
            }),
    })),
    ...plan.needs.map((need, index) => ({
      list: 'needs' as const,
      index,
      year: Number(need.byDate.slice(0, 4)),
      unit: unit(need.unitId),
      text: t('skills.scenario_row_need', { people: need.people, skill: skill(need.skillId), level: need.level }),
    })),
    ...plan.supply.map((delta, index) => ({
      list: 'supply' as const,
      index,
      year: delta.year,
      unit: unit(delta.unitId),
      text: t('skills.scenario_row_supply', {
        skill: skill(delta.skillId),
        level: delta.level,
        hires: delta.hires,
        plans: delta.completions,
      }),
    })),
  ].toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
}

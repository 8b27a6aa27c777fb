import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '@/api/types'
import { unitsQuery } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import { type NamedSkill, PickSkill } from '../components/PickSkill'
import { unitsWithin } from '../needs/units'
import { AskedSkill } from './AskedSkill'
import { AttritionFields } from './AttritionFields'
import { asks, type Delta, isReady, type Kind, kinds, withDelta } from './planDelta'
import { forecastQuery, type Place, type Plan, type Scenario } from './queries'
import s from './Scenarios.module.css'

interface AddDeltaProps {
  place: Place
  scenario: Scenario
  roles: Answer<'listRoleProfiles'>['items']
  isBusy: boolean
  onAdd: (change: (plan: Plan) => Plan, named: NamedSkill | undefined) => void
}

/** One change at a time: what, where, in which role or skill, from which year, and how much. */
export function AddDelta({ place, scenario, roles, isBusy, onAdd }: AddDeltaProps) {
  const t = useText()
  const localized = useLocalized()
  const units = useQuery(unitsQuery)
  const forecast = useQuery(forecastQuery(place))
  const [skill, setSkill] = useState<NamedSkill>()
  const [typed, setTyped] = useState<Omit<Delta, 'skillId'>>({
    kind: 'headcount',
    unitId: scenario.unitId,
    roleProfileId: '',
    year: scenario.fromYear,
    level: 3,
    people: '1',
    yearly: '',
    min: '',
    max: '',
  })
  const delta: Delta = {
    ...typed,
    roleProfileId: typed.roleProfileId || roles[0]?.roleProfileId || '',
    skillId: skill?.skillId ?? '',
  }
  const { kind } = delta
  const change = (part: Partial<Delta>) => setTyped({ ...typed, ...part })
  const years = Array.from({ length: scenario.toYear - scenario.fromYear + 1 }, (_, i) => scenario.fromYear + i)
  return (
    <form
      className={s.delta}
      aria-label={t('skills.scenario_add')}
      onSubmit={(event) => {
        event.preventDefault()
        onAdd((plan) => withDelta(plan, delta), skill)
      }}
    >
      <SelectBox
        label={t('skills.scenario_add')}
        value={kind}
        onChange={(value) => {
          change({ kind: value as Kind })
          setSkill(undefined)
        }}
      >
        {kinds.map((value) => (
          <option key={value} value={value}>
            {t(`skills.scenario_kind_${value}`)}
          </option>
        ))}
      </SelectBox>
      {asks.unit(kind) && (
        <SelectBox label={t('skills.scenario_unit')} value={delta.unitId} onChange={(unitId) => change({ unitId })}>
          {unitsWithin(units.data?.items ?? [], scenario.unitId).map(({ unitId, name, depth }) => (
            <option key={unitId} value={unitId}>
              {'\u2003'.repeat(depth)}
              {name}
            </option>
          ))}
        </SelectBox>
      )}
      {asks.role(kind) && (
        <SelectBox
          label={t('skills.scenario_role')}
          value={delta.roleProfileId}
          onChange={(roleProfileId) => {
            change({ roleProfileId })
            if (kind === 'dropped') setSkill(undefined)
          }}
        >
          {roles.map((item) => (
            <option key={item.roleProfileId} value={item.roleProfileId}>
              {localized(item.name)}
            </option>
          ))}
        </SelectBox>
      )}
      {kind === 'dropped' && <AskedSkill roleProfileId={delta.roleProfileId} value={delta.skillId} onPick={setSkill} />}
      {asks.skill(kind) && kind !== 'dropped' && <PickSkill skill={skill} onPick={setSkill} />}
      {asks.level(kind) && (
        <SelectBox
          label={t('skills.part_level')}
          value={String(delta.level)}
          onChange={(value) => change({ level: Number(value) })}
        >
          {([1, 2, 3, 4, 5] as const).map((value) => (
            <option key={value} value={value}>
              {value} – {t(`skills.level_${value}`)}
            </option>
          ))}
        </SelectBox>
      )}
      {!asks.share(kind) && (
        <SelectBox
          label={t(kind === 'need' ? 'skills.scenario_by_year' : 'skills.scenario_from_year')}
          value={String(delta.year)}
          onChange={(value) => change({ year: Number(value) })}
        >
          {years.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </SelectBox>
      )}
      {asks.people(kind) && (
        <Field
          label={t(kind === 'headcount' ? 'skills.scenario_more_or_fewer' : 'skills.people')}
          type="number"
          {...(kind !== 'headcount' && { min: 1 })}
          value={delta.people}
          onChange={(event) => change({ people: event.target.value })}
        />
      )}
      {asks.share(kind) && <AttritionFields delta={delta} now={forecast.data?.attrition} onChange={change} />}
      <Button type="submit" disabled={!isReady(delta) || isBusy}>
        {t('skills.add')}
      </Button>
    </form>
  )
}

import { describe, expect, it } from 'vitest'
import type { Requirement } from '@/api/types'
import { bySkill, changed, daysAhead, halfYears, nextRow, withRequirement } from './requirementRules'

const ask = (skillId: string, level: number, horizon: string | null = null): Requirement => ({
  skillId,
  label: { sv: skillId, en: null },
  kind: 'technical',
  level,
  importance: 3,
  isMandatory: false,
  horizon,
  reason: null,
})
const march = new Date(2026, 2, 2)

describe('what a role asks', () => {
  it('keeps what is asked of one skill together, the earliest first', () => {
    const skills = bySkill([ask('sql', 4, '2028-01-01'), ask('care', 2), ask('sql', 2)])
    expect(skills.map(({ skillId, rows }) => [skillId, rows.map(({ level }) => level)])).toEqual([
      ['sql', [2, 4]],
      ['care', [2]],
    ])
  })

  it('changes one row and leaves the same skill at another day alone', () => {
    const now = ask('sql', 2)
    expect(changed([now, ask('sql', 4, '2028-01-01')], now, { level: 3 }).map(({ level }) => level)).toEqual([3, 4])
  })

  it('takes a skill once, at the level that was suggested', () => {
    const once = withRequirement([], { ...ask('sql', 4), importance: 5 })
    expect(once).toMatchObject([{ level: 4, importance: 5 }])
    expect(withRequirement(once, ask('sql', 2))).toEqual(once)
  })

  it('asks one step more from the next day that is free', () => {
    const skill = bySkill([ask('sql', 2), ask('sql', 5, '2027-01-01')])[0]
    expect(skill && nextRow(skill, ['2026-07-01', '2027-01-01', '2027-07-01'])).toMatchObject({
      level: 5,
      horizon: '2027-07-01',
    })
    expect(skill && nextRow(skill, ['2027-01-01'])).toBeUndefined()
  })
})

describe('days to choose among', () => {
  it('are January and July ahead, and a day that is already there', () => {
    expect(halfYears(march).slice(0, 3)).toEqual(['2026-07-01', '2027-01-01', '2027-07-01'])
    expect(halfYears(march, ['2026-05-09', null])[0]).toBe('2026-05-09')
    expect(halfYears(new Date(2026, 10, 25))[0]).toBe('2027-01-01')
  })

  it('are the first of the months to come', () => {
    expect(daysAhead(new Date(2026, 11, 31), [1, 2])).toEqual(['2027-01-01', '2027-02-01'])
  })
})

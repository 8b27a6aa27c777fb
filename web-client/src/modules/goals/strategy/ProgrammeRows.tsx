import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import { newKey } from './learningRules'
import type { StrategyMap } from './queries'
import s from './Strategy.module.css'

export interface EditedProgramme {
  programmeId: string
  title: string
  skillId: string
  skill: string
  hours: string
  businessGoalId: string | null
  noGoalBecause: string | null
}

interface ProgrammeRowsProps {
  map: StrategyMap | undefined
  programmes: readonly EditedProgramme[]
  onChange: (programmes: EditedProgramme[]) => void
}

/** What is to be taught, for how long, and what for. A programme is about a skill that the chain names. */
export function ProgrammeRows({ map, programmes, onChange }: ProgrammeRowsProps) {
  const t = useText()
  const localized = useLocalized()
  const set = (at: number, patch: Partial<EditedProgramme>) =>
    onChange(programmes.map((one, index) => (index === at ? { ...one, ...patch } : one)))
  const add = () => {
    const skill = map?.skills[0]
    if (!skill) return
    const businessGoalId = map.goals[0]?.goalId ?? null
    onChange([
      ...programmes,
      {
        programmeId: newKey(),
        title: '',
        skillId: skill.skillId,
        skill: localized(skill.label),
        hours: '',
        businessGoalId,
        noGoalBecause: null,
      },
    ])
  }
  return (
    <>
      <h3>{t('strategy.programmes')}</h3>
      <ul className={s.rows}>
        {programmes.map((programme, at) => (
          <li key={programme.programmeId}>
            <Field
              label={t('strategy.programme_title')}
              value={programme.title}
              required
              maxLength={200}
              onChange={(event) => set(at, { title: event.target.value })}
            />
            <div className={g.fields}>
              <SelectBox
                label={t('strategy.skill')}
                value={programme.skillId}
                onChange={(skillId) => set(at, { skillId })}
              >
                {!map?.skills.some((skill) => skill.skillId === programme.skillId) && (
                  <option value={programme.skillId}>{programme.skill}</option>
                )}
                {map?.skills.map((skill) => (
                  <option key={skill.skillId} value={skill.skillId}>
                    {localized(skill.label)}
                  </option>
                ))}
              </SelectBox>
              <Field
                label={t('strategy.hours_all')}
                inputMode="decimal"
                value={programme.hours}
                onChange={(event) => set(at, { hours: event.target.value })}
              />
              <SelectBox
                label={t('strategy.for_goal')}
                value={programme.businessGoalId ?? ''}
                onChange={(businessGoalId) => set(at, { businessGoalId })}
              >
                {map?.goals.map((goal) => (
                  <option key={goal.goalId} value={goal.goalId}>
                    {goal.title}
                  </option>
                ))}
                <option value="">{t('strategy.for_no_goal')}</option>
              </SelectBox>
              {!programme.businessGoalId && (
                <Field
                  label={t('strategy.no_goal_because')}
                  value={programme.noGoalBecause ?? ''}
                  maxLength={500}
                  onChange={(event) => set(at, { noGoalBecause: event.target.value })}
                />
              )}
            </div>
            <div className={g.actions}>
              <Button kind="quiet" onClick={() => onChange(programmes.filter((_, index) => index !== at))}>
                {t('strategy.remove')}
                <span className="visually-hidden">: {programme.title}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {map && map.skills.length === 0 && <p className="soft">{t('strategy.programme_needs_skill')}</p>}
      <div className={g.actions}>
        <Button onClick={add} disabled={!map?.skills.length}>
          {t('strategy.programme_add')}
        </Button>
      </div>
    </>
  )
}

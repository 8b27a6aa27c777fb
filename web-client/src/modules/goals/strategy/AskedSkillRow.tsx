import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { Field } from '@/shared/ui/Field'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import type { AskedSkill } from './CapabilityForm'
import s from './Strategy.module.css'

const steps = [1, 2, 3, 4, 5] as const

interface AskedSkillRowProps {
  skill: AskedSkill
  onChange: (skill: AskedSkill) => void
  onRemove: () => void
}

/** How much one skill weighs, and how many are to have it by when, where somebody has said. */
export function AskedSkillRow({ skill, onChange, onRemove }: AskedSkillRowProps) {
  const t = useText()
  const { target } = skill
  const inAYear = () => `${new Date().getFullYear() + 1}-12-31`
  return (
    <li>
      <div className={s.line}>
        <strong>{skill.label}</strong>
        <Button kind="quiet" onClick={onRemove}>
          {t('strategy.remove')}
          <span className="visually-hidden">: {skill.label}</span>
        </Button>
      </div>
      <div className={g.fields}>
        <SelectBox
          label={t('strategy.importance')}
          value={String(skill.importance)}
          onChange={(value) => onChange({ ...skill, importance: Number(value) })}
        >
          {steps.map((step) => (
            <option key={step}>{step}</option>
          ))}
        </SelectBox>
        <CheckBox
          label={t('strategy.has_target')}
          hidden={skill.label}
          checked={target !== null}
          onChange={(isOn) => onChange({ ...skill, target: isOn ? { people: 5, level: 3, byDate: inAYear() } : null })}
        />
      </div>
      {target && (
        <div className={g.fields}>
          <Field
            label={t('strategy.target_people')}
            type="number"
            min={1}
            value={target.people}
            onChange={({ target: { value } }) => onChange({ ...skill, target: { ...target, people: Number(value) } })}
          />
          <SelectBox
            label={t('strategy.target_level')}
            value={String(target.level)}
            onChange={(value) => onChange({ ...skill, target: { ...target, level: Number(value) } })}
          >
            {steps.map((step) => (
              <option key={step}>{step}</option>
            ))}
          </SelectBox>
          <Field
            label={t('strategy.until')}
            type="date"
            value={target.byDate}
            onChange={({ target: { value } }) => value && onChange({ ...skill, target: { ...target, byDate: value } })}
          />
        </div>
      )}
    </li>
  )
}

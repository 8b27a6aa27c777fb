import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { SelectBox } from '@/shared/ui/SelectBox'
import g from '../Goals.module.css'
import s from './Learning.module.css'

export interface Taught {
  skillId: string
  label: string
  fromLevel: number
  toLevel: number
}

const levels = [0, 1, 2, 3, 4, 5]

/** What it leads to: a level to start from cannot be above the one it leads to. */
export function TaughtSkills({ skills, onChange }: { skills: Taught[]; onChange: (skills: Taught[]) => void }) {
  const t = useText()
  const change = (skillId: string, patch: Partial<Taught>) =>
    onChange(skills.map((one) => (one.skillId === skillId ? { ...one, ...patch } : one)))
  return (
    <fieldset className={g.part}>
      <legend>{t('goals.learning_leads_to')}</legend>
      <ul className={s.picked}>
        {skills.map(({ skillId, label, fromLevel, toLevel }) => (
          <li key={skillId}>
            <strong>{label}</strong>
            <SelectBox
              label={t('goals.item_from')}
              value={String(fromLevel)}
              onChange={(level) =>
                change(skillId, { fromLevel: Number(level), toLevel: Math.max(toLevel, Number(level) + 1) })
              }
            >
              {levels.slice(0, 5).map((level) => (
                <option key={level}>{level}</option>
              ))}
            </SelectBox>
            <SelectBox
              label={t('goals.item_to')}
              value={String(toLevel)}
              onChange={(level) => change(skillId, { toLevel: Number(level) })}
            >
              {levels.slice(fromLevel + 1).map((level) => (
                <option key={level}>{level}</option>
              ))}
            </SelectBox>
            <Button kind="quiet" onClick={() => onChange(skills.filter((one) => one.skillId !== skillId))}>
              {t('goals.item_remove')}
              <span className="visually-hidden">: {label}</span>
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

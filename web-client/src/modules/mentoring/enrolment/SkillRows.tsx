import type { ReactNode } from 'react'
import { type NamedSkill, PickSkill } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { useErrorText } from '@/shared/ui/Labelled'
import s from './Enrolment.module.css'

const suggestedAtMost = 5

interface SkillRowsProps {
  id: string
  label: string
  help: string
  error: string | undefined
  skills: readonly NamedSkill[]
  /** Worth choosing, by what is known of the person. */
  suggested: readonly NamedSkill[]
  most: number
  note: (skill: NamedSkill) => ReactNode
  onChange: (skills: NamedSkill[]) => void
}

/** Skills that have been chosen, each with what there is to say of it, and a search for more. */
export function SkillRows({ id, label, help, error, skills, suggested, most, note, onChange }: SkillRowsProps) {
  const t = useText()
  const message = useErrorText()(error)
  const add = (skill: NamedSkill | undefined) => {
    if (skill && !skills.some((one) => one.skillId === skill.skillId)) onChange([...skills, skill])
  }
  return (
    <fieldset id={id} tabIndex={-1} className={s.skills} aria-describedby={message ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      <p className="soft">{help}</p>
      {message && (
        <p id={`${id}-error`} className={s.error}>
          {message}
        </p>
      )}
      {skills.length > 0 && (
        <ul>
          {skills.map((skill) => (
            <li key={skill.skillId}>
              <span className={s.skill}>
                <strong>{skill.label}</strong>
                <Button kind="quiet" onClick={() => onChange(skills.filter((one) => one.skillId !== skill.skillId))}>
                  {t('app.remove')}
                  <span className="visually-hidden">: {skill.label}</span>
                </Button>
              </span>
              <span className="soft">{note(skill)}</span>
            </li>
          ))}
        </ul>
      )}
      {skills.length < most && (
        <>
          {suggested.length > 0 && (
            <div className={s.suggested}>
              <span>{t('mentoring.suggested_skills')}</span>
              {suggested.slice(0, suggestedAtMost).map((skill) => (
                <Button key={skill.skillId} onClick={() => add(skill)}>
                  <span aria-hidden="true">+</span>
                  <span className="visually-hidden">{t('mentoring.add')}:</span> {skill.label}
                </Button>
              ))}
            </div>
          )}
          <PickSkill skill={undefined} onPick={add} />
        </>
      )}
    </fieldset>
  )
}

import { useState } from 'react'
import { type NamedSkill, PickSkill, SkillName } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { QuestionProps } from './FillIn'
import f from './FillIn.module.css'
import { LevelSteps } from './LevelSteps'
import { QuestionGroup } from './QuestionGroup'

interface SkillQuestionProps extends QuestionProps {
  skills: readonly NamedSkill[]
}

/** Levels of some skills: those that are suggested, and others that one adds. */
export function SkillQuestion({ question, answer, error, onChange, skills }: SkillQuestionProps) {
  const t = useText()
  const [picked, setPicked] = useState<NamedSkill[]>([])
  const rated = answer?.skills ?? []
  const listed = [...new Set([...skills, ...picked, ...rated].map(({ skillId }) => skillId))]
  const named = new Map([...skills, ...picked].map(({ skillId, label }) => [skillId, label]))
  const rate = (skillId: string, level: number | null) =>
    onChange({
      skills:
        level === null
          ? rated.filter((one) => one.skillId !== skillId)
          : listed.flatMap((id) => (id === skillId ? [{ skillId, level }] : rated.filter((one) => one.skillId === id))),
    })
  const remove = (skillId: string) => {
    setPicked(picked.filter((one) => one.skillId !== skillId))
    rate(skillId, null)
  }
  return (
    <QuestionGroup question={question} error={error}>
      {listed.length > 0 && (
        <ul className={f.skills}>
          {listed.map((skillId) => (
            <li key={skillId}>
              <LevelSteps
                label={named.get(skillId) ?? <SkillName skillId={skillId} />}
                level={rated.find((one) => one.skillId === skillId)?.level ?? null}
                onRate={(level) => rate(skillId, level)}
              />
              {!skills.some((one) => one.skillId === skillId) && (
                <Button kind="quiet" onClick={() => remove(skillId)}>
                  {t('fillin.remove')}
                  <span className="visually-hidden">: {named.get(skillId) ?? <SkillName skillId={skillId} />}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <PickSkill skill={undefined} onPick={(skill) => skill && setPicked([...picked, skill])} />
    </QuestionGroup>
  )
}

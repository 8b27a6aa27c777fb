import type { ReactNode } from 'react'
import type { NamedSkill } from '@/modules/skills'
import { useLocalized } from '@/shared/lib/locale'
import type { Answers, GivenAnswer, Party, Question, Section } from './answers'
import { askedOf } from './asking'
import { ChoiceQuestion } from './ChoiceQuestion'
import { DateQuestion } from './DateQuestion'
import f from './FillIn.module.css'
import { GoalQuestion } from './GoalQuestion'
import { ScaleQuestion } from './ScaleQuestion'
import { SkillQuestion } from './SkillQuestion'
import { TaskQuestion } from './TaskQuestion'
import { TextQuestion } from './TextQuestion'

interface FillInProps {
  section: Section
  answers: Answers
  onChange: (answer: GivenAnswer) => void
  /** All sections that the reader sees, where conditions refer to questions of others. */
  sections?: readonly Section[]
  /** The answers of those others. */
  elsewhere?: Answers
  /** What is wrong, by the question's key. */
  wrong?: Readonly<Record<string, string>>
  /** Skills to rate, of the person's role say; others can be added. */
  skills?: readonly NamedSkill[]
  /** Who can see to a goal; left out: it is not asked. */
  owners?: readonly Party[]
  /** What stands under a question, the other's answer say. */
  beside?: (question: Question) => ReactNode
}

/** A section to be filled in: what is asked, given the answers so far. */
export function FillIn({
  section,
  answers,
  onChange,
  sections,
  elsewhere,
  wrong = {},
  skills,
  owners,
  beside,
}: FillInProps) {
  const localized = useLocalized()
  const asked = askedOf(sections ?? [section], { ...elsewhere, ...answers })
  const about = localized(section.about)
  return (
    <div className={f.section}>
      {about && <p className={f.about}>{about}</p>}
      {section.questions
        .filter(({ key }) => asked.has(key))
        .map((question) => (
          <div key={question.key} className={f.question}>
            <OneQuestion
              question={question}
              answer={answers[question.key]}
              error={wrong[question.key]}
              skills={skills}
              owners={owners}
              onChange={(given) => onChange({ question: question.key, ...given })}
            />
            {beside?.(question)}
          </div>
        ))}
    </div>
  )
}

export interface QuestionProps {
  question: Question
  answer: GivenAnswer | undefined
  error: string | undefined
  onChange: (given: Omit<GivenAnswer, 'question'>) => void
}

interface OneProps extends QuestionProps {
  skills: readonly NamedSkill[] | undefined
  owners: readonly Party[] | undefined
}

function OneQuestion({ skills, owners, ...props }: OneProps) {
  switch (props.question.kind) {
    case 'choice':
      return <ChoiceQuestion {...props} />
    case 'scale':
      return <ScaleQuestion {...props} />
    case 'skillRating':
      return <SkillQuestion {...props} skills={skills ?? []} />
    case 'goalList':
      return <GoalQuestion {...props} owners={owners ?? []} />
    case 'task':
      return <TaskQuestion {...props} />
    case 'date':
      return <DateQuestion {...props} />
    default:
      return <TextQuestion {...props} />
  }
}

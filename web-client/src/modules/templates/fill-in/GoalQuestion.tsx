import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { Party, StatedGoal } from './answers'
import type { QuestionProps } from './FillIn'
import f from './FillIn.module.css'
import { GoalRow } from './GoalRow'
import { QuestionGroup } from './QuestionGroup'

const most = 20

interface GoalQuestionProps extends QuestionProps {
  owners: readonly Party[]
}

/** Things to be done: what, by when, who sees to it, and the skill that it leads to. */
export function GoalQuestion({ question, answer, error, onChange, owners }: GoalQuestionProps) {
  const t = useText()
  const goals = answer?.goals ?? []
  const set = (at: number, goal: StatedGoal) =>
    onChange({ goals: goals.map((old, index) => (index === at ? goal : old)) })
  return (
    <QuestionGroup question={question} error={error}>
      {goals.length > 0 && (
        <ol className={f.goals}>
          {goals.map((goal, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a goal is nothing but its words, and they change while one writes
            <li key={index}>
              <GoalRow
                goal={goal}
                number={index + 1}
                owners={owners}
                onChange={(changed) => set(index, changed)}
                onRemove={() => onChange({ goals: goals.filter((_, other) => other !== index) })}
              />
            </li>
          ))}
        </ol>
      )}
      {goals.length < most && (
        <Button onClick={() => onChange({ goals: [...goals, { text: '' }] })}>
          {goals.length ? t('fillin.goal_another') : t('fillin.goal_add')}
        </Button>
      )}
    </QuestionGroup>
  )
}

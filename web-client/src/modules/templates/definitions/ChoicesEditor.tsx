import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { BothLanguages } from './BothLanguages'
import { moved, newChoice, type Question, replaced, without } from './content'
import d from './Definitions.module.css'
import { MoveButtons } from './MoveButtons'

interface EditorProps {
  question: Question
  onChange: (question: Question) => void
}

const most = 30

export function ChoicesEditor({ question, onChange }: EditorProps) {
  const t = useText()
  const { choices } = question
  const set = (next: Question['choices']) => onChange({ ...question, choices: next })
  return (
    <div className={d.group}>
      <CheckBox
        label={t('templates.takes_several')}
        checked={question.takesSeveral}
        onChange={(takesSeveral) => onChange({ ...question, takesSeveral })}
      />
      {choices.map((choice, index) => {
        const label = t('templates.choice_number', { number: index + 1 })
        return (
          <div key={choice.key} className={d.choice}>
            <BothLanguages
              label={label}
              words={choice.text}
              most={200}
              isNeeded
              onChange={(text) => set(replaced(choices, index, { ...choice, text }))}
            />
            <MoveButtons
              what={label}
              at={index}
              of={choices.length}
              onMove={(by) => set(moved(choices, index, by))}
              onRemove={() => set(without(choices, index))}
            />
          </div>
        )
      })}
      <Button disabled={choices.length >= most} onClick={() => set([...choices, newChoice()])}>
        {t('templates.choice_add')}
      </Button>
    </div>
  )
}

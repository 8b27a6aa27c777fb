import type { QuestionProps } from './FillIn'
import { QuestionField } from './QuestionGroup'

export function DateQuestion({ question, answer, error, onChange }: QuestionProps) {
  return (
    <QuestionField question={question} error={error}>
      {(tied) => (
        <input
          {...tied}
          type="date"
          value={answer?.day ?? ''}
          onChange={({ target }) => onChange({ day: target.value || null })}
        />
      )}
    </QuestionField>
  )
}

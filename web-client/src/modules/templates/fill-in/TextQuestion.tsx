import type { QuestionProps } from './FillIn'
import { QuestionField } from './QuestionGroup'

const longest = 4000

/** Words of one's own; a signature is one's name. */
export function TextQuestion({ question, answer, error, onChange }: QuestionProps) {
  const text = answer?.text ?? ''
  return (
    <QuestionField question={question} error={error}>
      {(tied) =>
        question.kind === 'signature' ? (
          <input
            {...tied}
            value={text}
            maxLength={200}
            autoComplete="name"
            onChange={({ target }) => onChange({ text: target.value })}
          />
        ) : (
          <textarea
            {...tied}
            value={text}
            maxLength={longest}
            rows={3}
            onChange={({ target }) => onChange({ text: target.value })}
          />
        )
      }
    </QuestionField>
  )
}

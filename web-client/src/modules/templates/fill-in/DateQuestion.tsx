import { useLocalized } from '@/shared/lib/locale'
import type { QuestionProps } from './FillIn'
import f from './FillIn.module.css'
import { idOfQuestion, QuestionText } from './QuestionGroup'

export function DateQuestion({ question, answer, error, onChange }: QuestionProps) {
  const localized = useLocalized()
  const id = idOfQuestion(question.key)
  const help = localized(question.help)
  return (
    <div className={f.group} data-error={!!error || undefined}>
      <label htmlFor={id}>
        <QuestionText question={question} />
      </label>
      {help && (
        <p id={`${id}-help`} className="soft small">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={f.error}>
          {error}
        </p>
      )}
      <input
        id={id}
        type="date"
        value={answer?.day ?? ''}
        aria-invalid={!!error}
        aria-describedby={[help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
        onChange={({ target }) => onChange({ day: target.value || null })}
      />
    </div>
  )
}

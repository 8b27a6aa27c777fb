import { useId } from 'react'
import { useLocalized } from '@/shared/lib/locale'
import type { QuestionProps } from './FillIn'
import f from './FillIn.module.css'
import { idOfQuestion, QuestionText } from './QuestionGroup'

/** Something to do, done or not. */
export function TaskQuestion({ question, answer, error, onChange }: QuestionProps) {
  const localized = useLocalized()
  const own = useId()
  const help = localized(question.help)
  return (
    <div className={f.task} data-error={!!error || undefined}>
      <label>
        <input
          id={idOfQuestion(question.key)}
          type="checkbox"
          checked={answer?.isDone === true}
          aria-describedby={help ? `${own}-help` : undefined}
          onChange={({ target }) => onChange({ isDone: target.checked })}
        />
        <span>
          <QuestionText question={question} />
        </span>
      </label>
      {help && (
        <p id={`${own}-help`} className="soft small">
          {help}
        </p>
      )}
      {error && <p className={f.error}>{error}</p>}
    </div>
  )
}

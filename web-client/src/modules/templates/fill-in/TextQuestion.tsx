import { useId } from 'react'
import { useLocalized } from '@/shared/lib/locale'
import type { QuestionProps } from './FillIn'
import f from './FillIn.module.css'
import { idOfQuestion, QuestionText } from './QuestionGroup'

const longest = 4000

/** Words of one's own; a signature is one's name. */
export function TextQuestion({ question, answer, error, onChange }: QuestionProps) {
  const localized = useLocalized()
  const own = useId()
  const help = localized(question.help)
  const id = idOfQuestion(question.key)
  const described = [help && `${own}-help`, error && `${own}-error`].filter(Boolean).join(' ')
  const tied = {
    id,
    value: answer?.text ?? '',
    maxLength: longest,
    'aria-invalid': !!error,
    'aria-describedby': described || undefined,
  }
  return (
    <div className={f.group} data-error={!!error || undefined}>
      <label htmlFor={id}>
        <QuestionText question={question} />
      </label>
      {help && (
        <p id={`${own}-help`} className="soft small">
          {help}
        </p>
      )}
      {error && (
        <p id={`${own}-error`} className={f.error}>
          {error}
        </p>
      )}
      {question.kind === 'signature' ? (
        <input
          {...tied}
          maxLength={200}
          autoComplete="name"
          onChange={({ target }) => onChange({ text: target.value })}
        />
      ) : (
        <textarea {...tied} rows={3} onChange={({ target }) => onChange({ text: target.value })} />
      )}
    </div>
  )
}

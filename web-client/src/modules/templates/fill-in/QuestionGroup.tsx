import { type ReactNode, useId } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import type { Question } from './answers'
import f from './FillIn.module.css'

interface GroupProps {
  question: Question
  error: string | undefined
  children: ReactNode
}

/** The id that the list of what is missing leads to. */
export const idOfQuestion = (key: string) => `q-${key}`

/** A question that is answered by several fields: its words are the group's. */
export function QuestionGroup({ question, error, children }: GroupProps) {
  const { notes, described } = useNotes(question, error)
  return (
    <fieldset
      id={idOfQuestion(question.key)}
      tabIndex={-1}
      className={f.group}
      data-error={!!error || undefined}
      aria-describedby={described}
    >
      <legend>
        <QuestionText question={question} />
      </legend>
      {notes}
      {children}
    </fieldset>
  )
}

interface FieldProps extends Omit<GroupProps, 'children'> {
  children: (tied: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode
}

/** A question that is answered in one field: its words are the field's label. */
export function QuestionField({ question, error, children }: FieldProps) {
  const { notes, described } = useNotes(question, error)
  const id = idOfQuestion(question.key)
  return (
    <div className={f.group} data-error={!!error || undefined}>
      <label htmlFor={id}>
        <QuestionText question={question} />
      </label>
      {notes}
      {children({ id, 'aria-invalid': !!error, 'aria-describedby': described })}
    </div>
  )
}

function useNotes(question: Question, error: string | undefined) {
  const localized = useLocalized()
  const own = useId()
  const help = localized(question.help)
  return {
    described: [help && `${own}-help`, error && `${own}-error`].filter(Boolean).join(' ') || undefined,
    notes: (
      <>
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
      </>
    ),
  }
}

export function QuestionText({ question }: { question: Question }) {
  const t = useText()
  const localized = useLocalized()
  return (
    <>
      {localized(question.text) || t('fillin.no_text')}
      {question.isRequired && <span className={f.required}> {t('fillin.required')}</span>}
    </>
  )
}

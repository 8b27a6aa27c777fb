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
  const localized = useLocalized()
  const own = useId()
  const help = localized(question.help)
  const described = [help && `${own}-help`, error && `${own}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={idOfQuestion(question.key)}
      tabIndex={-1}
      className={f.group}
      data-error={!!error || undefined}
      aria-describedby={described || undefined}
    >
      <legend>
        <QuestionText question={question} />
      </legend>
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
      {children}
    </fieldset>
  )
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

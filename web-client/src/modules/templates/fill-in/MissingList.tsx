import { useLocalized, useText } from '@/shared/lib/locale'
import type { Question } from './answers'
import f from './FillIn.module.css'
import { idOfQuestion } from './QuestionGroup'

/** What has to be answered before one hands in: every line leads to its question. */
export function MissingList({ questions }: { questions: readonly Question[] }) {
  const t = useText()
  const localized = useLocalized()
  if (!questions.length) return null
  return (
    <div className={f.missing} role="alert">
      <h3>{t('fillin.missing', { count: questions.length })}</h3>
      <ul>
        {questions.map(({ key, text }) => (
          <li key={key}>
            <a href={`#${idOfQuestion(key)}`} onClick={goTo}>
              {localized(text)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function goTo(event: { currentTarget: HTMLAnchorElement; preventDefault: () => void }) {
  event.preventDefault()
  document.getElementById(event.currentTarget.hash.slice(1))?.focus()
}

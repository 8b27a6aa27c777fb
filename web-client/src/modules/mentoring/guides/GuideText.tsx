import { useLocalized, useText } from '@/shared/lib/locale'
import s from './Guides.module.css'
import type { Guide } from './queries'

/** What a conversation is for, what can be asked in it, and what whoever leads it can think of. */
export function GuideText({ guide: { purpose, questions, tips } }: { guide: Guide }) {
  const t = useText()
  const localized = useLocalized()
  return (
    <div className={s.guide}>
      <p className={s.purpose}>{localized(purpose)}</p>
      <div>
        <p className={s.label}>{t('mentoring.guide_questions')}</p>
        <ol>
          {questions.map((question) => (
            <li key={localized(question)}>{localized(question)}</li>
          ))}
        </ol>
      </div>
      <div>
        <p className={s.label}>{t('mentoring.guide_tips')}</p>
        <ul>
          {tips.map((tip) => (
            <li key={localized(tip)}>{localized(tip)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

import { useLocalized, useText } from '@/shared/lib/locale'
import { byKey } from '../fill-in/answers'
import { askedOf } from '../fill-in/asking'
import { GivenText } from '../fill-in/GivenText'
import { QuestionText } from '../fill-in/QuestionGroup'
import d from './Documents.module.css'
import type { Document, DocumentSection } from './queries'
import { Tasks } from './Tasks'

/** A section that the reader only reads, or that nothing can be written in any more. */
export function ReadSection({ document, section }: { document: Document; section: DocumentSection }) {
  const t = useText()
  const localized = useLocalized()
  const { section: asked, answers } = section
  const isTicked = document.kind === 'recruitment'
  const questions = isTicked ? asked.questions.filter((question) => question.kind !== 'task') : asked.questions
  const sections = document.sections.map((one) => one.section)
  if (!answers.length && !isTicked)
    return (
      <p className="soft">
        {t('documents.not_handed_in', { who: asked.filledBy.map((party) => t(`fillin.party_${party}`)).join(', ') })}
      </p>
    )
  return (
    <div className={d.write}>
      {localized(asked.about) && <p className="soft">{localized(asked.about)}</p>}
      {answers.map((part) => {
        const given = byKey(part.answers)
        const isAsked = askedOf(sections, given)
        return (
          <div key={part.party} className={d.part}>
            {part.party && answers.length > 1 && <h3>{t(`fillin.party_${part.party}`)}</h3>}
            {questions
              .filter(({ key }) => isAsked.has(key) || given[key])
              .map((question) => (
                <div key={question.key}>
                  <p className={d.asked}>
                    <QuestionText question={{ ...question, isRequired: false }} />
                  </p>
                  <GivenText question={question} answer={given[question.key]} />
                </div>
              ))}
          </div>
        )
      })}
      {isTicked && <Tasks document={document} section={section} />}
    </div>
  )
}

import { useEffect } from 'react'
import { useText } from '@/shared/lib/locale'
import { SaveState } from '../autosave/SaveState'
import type { Answers, Question } from '../fill-in/answers'
import { DraftClash } from '../fill-in/DraftClash'
import { FillIn } from '../fill-in/FillIn'
import { GivenText } from '../fill-in/GivenText'
import { useDraft } from '../fill-in/useDraft'
import type { Writing } from '../fill-in/useWriting'
import d from './Documents.module.css'
import { type Document, type DocumentSection, ownOf, readAnswers, saveAnswers } from './queries'
import { Tasks } from './Tasks'

interface WriteProps {
  document: Document
  section: DocumentSection
  elsewhere: Answers
  writing: Writing
}

/** A section that the reader fills in; what others have answered and they may see stands under each question. */
export function WriteSection({ document, section, elsewhere, writing }: WriteProps) {
  const t = useText()
  const { documentId, me, kind } = document
  const { key } = section.section
  const draft = useDraft({
    name: `${documentId}/${key}`,
    saved: ownOf(section, me),
    save: (answers, version) => saveAnswers(documentId, key, answers, version),
    read: () => readAnswers(documentId, key),
  })
  const { answers, flush } = draft
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when what is written changes
  useEffect(() => writing.note(key, { answers, flush }), [answers])

  const others = section.section.way === 'together' ? [] : section.answers.filter((part) => part.party !== me)
  const beside = (question: Question) =>
    others.map((part) => (
      <div key={part.party} className={d.other}>
        <p className="small soft">{part.party && t(`fillin.party_${part.party}`)}</p>
        <GivenText question={question} answer={part.answers.find((answer) => answer.question === question.key)} />
      </div>
    ))
  // the tasks of a recruitment are ticked one by one
  const isTicked = kind === 'recruitment'
  const asked = isTicked
    ? { ...section.section, questions: section.section.questions.filter((question) => question.kind !== 'task') }
    : section.section
  const sections = document.sections.map((one) => one.section)
  return (
    <div className={d.write}>
      <FillIn
        section={asked}
        sections={sections}
        elsewhere={elsewhere}
        answers={answers}
        wrong={writing.wrong}
        owners={['employee', 'manager']}
        onChange={draft.change}
        beside={others.length > 0 ? beside : undefined}
      />
      {isTicked && <Tasks document={document} section={section} />}
      <DraftClash section={section.section} draft={draft} />
      <SaveState {...draft} />
    </div>
  )
}

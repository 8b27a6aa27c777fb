import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import type { Content, Question, Section } from './content'
import d from './Definitions.module.css'
import { MoveButtons } from './MoveButtons'
import { QuestionFields } from './QuestionFields'

interface QuestionEditorProps {
  content: Content
  section: Section
  question: Question
  at: number
  faults: readonly string[]
  isOpen: boolean
  onToggle: () => void
  onChange: (question: Question) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One question: a line that says what it asks, and all about it where it is opened. */
export function QuestionEditor({
  content,
  section,
  question,
  at,
  faults,
  isOpen,
  onToggle,
  onChange,
  onMove,
  onRemove,
}: QuestionEditorProps) {
  const t = useText()
  const localized = useLocalized()
  const text = localized(question.text) || t('templates.untitled_question')
  return (
    <li className={d.question} id={`at-${question.key}`} tabIndex={-1} data-fault={faults.length > 0 || undefined}>
      <div className={d.line}>
        <Button kind="quiet" aria-expanded={isOpen} onClick={onToggle}>
          {text}
        </Button>
        <span className={d.tags}>
          <Tag>{t(`templates.answer_${question.kind}`)}</Tag>
          {question.isRequired && <Tag>{t('templates.is_required')}</Tag>}
          {question.when && <Tag>{t('templates.has_condition')}</Tag>}
        </span>
        <MoveButtons what={text} at={at} of={section.questions.length} onMove={onMove} onRemove={onRemove} />
      </div>
      {faults.map((fault) => (
        <p key={fault} className={d.missing}>
          {fault}
        </p>
      ))}
      {isOpen && <QuestionFields content={content} section={section} question={question} onChange={onChange} />}
    </li>
  )
}

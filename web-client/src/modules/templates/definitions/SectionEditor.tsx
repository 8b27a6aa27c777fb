import { useLocalized, useText } from '@/shared/lib/locale'
import { AddQuestion } from './AddQuestion'
import { BothLanguages } from './BothLanguages'
import { type Content, moved, type Question, replaced, type Section, without } from './content'
import d from './Definitions.module.css'
import { MoveButtons } from './MoveButtons'
import { QuestionEditor } from './QuestionEditor'
import { SectionRules } from './SectionRules'

interface SectionEditorProps {
  content: Content
  section: Section
  at: number
  faultsOf: (key: string) => string[]
  open: string | null
  onOpen: (key: string | null) => void
  onChange: (section: Section) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function SectionEditor({
  content,
  section,
  at,
  faultsOf,
  open,
  onOpen,
  onChange,
  onMove,
  onRemove,
}: SectionEditorProps) {
  const t = useText()
  const localized = useLocalized()
  const title = localized(section.title) || t('templates.untitled_section')
  const { questions } = section
  const set = (next: Question[]) => onChange({ ...section, questions: next })
  const faults = faultsOf(section.key)
  const isOpen = open === section.key
  return (
    <section
      className={d.section}
      id={`at-${section.key}`}
      tabIndex={-1}
      aria-label={title}
      data-fault={faults.length > 0 || undefined}
    >
      <div className={d.line}>
        <h2>
          <span className="soft">{at + 1}.</span> {title}
        </h2>
        <MoveButtons what={title} at={at} of={content.sections.length} onMove={onMove} onRemove={onRemove} />
      </div>
      {faults.map((fault) => (
        <p key={fault} className={d.missing}>
          {fault}
        </p>
      ))}
      <details
        className={d.about}
        open={isOpen}
        onToggle={({ currentTarget }) =>
          currentTarget.open !== isOpen && onOpen(currentTarget.open ? section.key : null)
        }
      >
        <summary>{t('templates.section_about_it')}</summary>
        <div className={d.editor}>
          <BothLanguages
            label={t('templates.section_title')}
            words={section.title}
            most={200}
            isNeeded
            onChange={(words) => onChange({ ...section, title: words })}
          />
          <BothLanguages
            label={t('templates.section_about')}
            words={section.about}
            most={2000}
            isLong
            onChange={(about) => onChange({ ...section, about })}
          />
          <SectionRules content={content} section={section} onChange={onChange} />
        </div>
      </details>
      <ol className={d.questions}>
        {questions.map((question, index) => (
          <QuestionEditor
            key={question.key}
            {...{ content, section, question }}
            at={index}
            faults={faultsOf(question.key)}
            isOpen={open === question.key}
            onToggle={() => onOpen(open === question.key ? null : question.key)}
            onChange={(changed) => set(replaced(questions, index, changed))}
            onMove={(by) => set(moved(questions, index, by))}
            onRemove={() => set(without(questions, index))}
          />
        ))}
      </ol>
      <AddQuestion
        section={section}
        onAdd={(question) => {
          set([...questions, question])
          onOpen(question.key)
        }}
      />
    </section>
  )
}

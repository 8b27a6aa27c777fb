import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { BothLanguages } from './BothLanguages'
import { type Content, moved, newSection, replaced, without } from './content'
import d from './Definitions.module.css'
import { FaultList } from './FaultList'
import type { Template } from './queries'
import { SectionEditor } from './SectionEditor'
import { useFaults } from './useFaults'

interface BuilderProps {
  template: Template
  content: Content
  onChange: (content: Content) => void
}

const most = 30

/** What the next version asks, section by section. */
export function Builder({ template, content, onChange }: BuilderProps) {
  const t = useText()
  const [open, setOpen] = useState<string | null>(null)
  const { faults, of } = useFaults(template, content)
  const { sections } = content
  const set = (next: Content['sections']) => onChange({ ...content, sections: next })
  const remove = (index: number) => {
    set(without(sections, index))
    notify({ key: 'removed', text: t('templates.section_removed'), undo: () => onChange(content) })
  }
  const go = (key: string) => {
    setOpen(key)
    // once it is open: what is inside it can then be reached too
    requestAnimationFrame(() => document.getElementById(`at-${key}`)?.focus())
  }
  const add = () => {
    const section = newSection(content.kind)
    set([...sections, section])
    go(section.key)
  }
  return (
    <div className={d.builder}>
      <FaultList content={content} faults={faults} onGo={go} />
      <div className={d.editor}>
        <BothLanguages
          label={t('templates.template_title')}
          words={content.title}
          most={200}
          isNeeded
          onChange={(title) => onChange({ ...content, title })}
        />
        <BothLanguages
          label={t('templates.template_about')}
          words={content.about}
          most={2000}
          isLong
          onChange={(about) => onChange({ ...content, about })}
        />
      </div>
      {sections.map((section, index) => (
        <SectionEditor
          key={section.key}
          {...{ content, section, open }}
          at={index}
          faultsOf={of}
          onOpen={setOpen}
          onChange={(changed) => {
            if (changed.questions.length < section.questions.length)
              notify({ key: 'removed', text: t('templates.question_removed'), undo: () => onChange(content) })
            set(replaced(sections, index, changed))
          }}
          onMove={(by) => set(moved(sections, index, by))}
          onRemove={() => remove(index)}
        />
      ))}
      {sections.length === 0 && <p className="soft">{t('templates.no_sections')}</p>}
      <Button disabled={sections.length >= most} onClick={add}>
        {t('templates.section_add')}
      </Button>
    </div>
  )
}

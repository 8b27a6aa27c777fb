import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { skillProfileQuery } from '@/modules/skills'
import { useLocalized } from '@/shared/lib/locale'
import { SaveState } from '../autosave/SaveState'
import type { Section } from '../fill-in/answers'
import { DraftClash } from '../fill-in/DraftClash'
import { FillIn } from '../fill-in/FillIn'
import { useDraft } from '../fill-in/useDraft'
import type { Writing } from '../fill-in/useWriting'
import c from './Conversations.module.css'
import { type Party, type Place, readSection, type SectionOf, savedIn, saveSection } from './queries'

interface WriteSectionProps {
  of: SectionOf
  me: Party
  place: Place
  sections: readonly Section[]
  writing: Writing
}

const owners: readonly Party[] = ['employee', 'manager']

/** One section as it is written, saved behind whoever writes. */
export function WriteSection({ of, me, place, sections, writing }: WriteSectionProps) {
  const localized = useLocalized()
  const { section } = of
  const draft = useDraft({
    name: `${place.conversationId}/${section.key}`,
    saved: savedIn(of, me),
    save: (answers, version) => saveSection(place, section.key, answers, version),
    read: () => readSection(place, section.key),
  })
  const { answers, flush } = draft
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when what is written changes
  useEffect(() => writing.note(section.key, { answers, flush }), [answers])
  const rates = section.questions.some(({ kind }) => kind === 'skillRating')
  const profile = useQuery({ ...skillProfileQuery(place.personId), enabled: rates })
  const skills = (profile.data?.skills ?? [])
    .filter(({ required }) => required !== null)
    .map(({ skillId, label }) => ({ skillId, label: localized(label) }))
  return (
    <section className={c.section} aria-labelledby={`section-${section.key}`}>
      <header>
        <h2 id={`section-${section.key}`}>{localized(section.title)}</h2>
        <SaveState {...draft} />
      </header>
      <DraftClash section={section} draft={draft} />
      <FillIn
        section={section}
        answers={answers}
        sections={sections}
        elsewhere={writing.answers}
        wrong={writing.wrong}
        skills={skills}
        owners={owners}
        onChange={draft.change}
      />
    </section>
  )
}

import { useLocalized } from '@/shared/lib/locale'
import { byKey, says } from '../fill-in/answers'
import { GivenText } from '../fill-in/GivenText'
import c from './Conversations.module.css'
import type { Party, SectionOf } from './queries'

interface ReadSectionProps {
  of: SectionOf
  party: Party | null
  /** Goals are shown elsewhere, with what became of them. */
  withoutGoals?: boolean
}

/** One section as it stands. What was not answered is left out. */
export function ReadSection({ of: { section, answers }, party, withoutGoals = false }: ReadSectionProps) {
  const localized = useLocalized()
  const given = byKey(answers.find((part) => part.party === party)?.answers ?? [])
  const answered = section.questions.filter(
    ({ key, kind }) => says(given[key]) && !(withoutGoals && kind === 'goalList'),
  )
  if (!answered.length) return null
  return (
    <section className={c.section} aria-labelledby={`read-${section.key}`}>
      <header>
        <h2 id={`read-${section.key}`}>{localized(section.title)}</h2>
      </header>
      {answered.map((question) => (
        <div key={question.key} className={c.sides}>
          <h3>{localized(question.text)}</h3>
          <GivenText question={question} answer={given[question.key]} />
        </div>
      ))}
    </section>
  )
}

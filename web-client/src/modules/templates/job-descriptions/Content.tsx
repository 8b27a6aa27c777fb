import { useLocalized } from '@/shared/lib/locale'
import { byKey, type Section } from '../fill-in/answers'
import { askedOf } from '../fill-in/asking'
import { GivenText } from '../fill-in/GivenText'
import m from './Jobs.module.css'
import { inWords, requirementsAt } from './jobRules'
import type { JobContent } from './queries'
import { RequirementTable } from './RequirementTable'

interface ContentProps {
  sections: readonly Section[]
  content: JobContent
}

/** What a version says, in the order in which the template asks; what nobody has answered is left out. */
export function Content({ sections, content }: ContentProps) {
  const localized = useLocalized()
  const answers = byKey(content.answers)
  const asked = askedOf(sections, answers)
  const place = requirementsAt(sections)
  return inWords(sections).map((section) => {
    const said = section.questions.filter(({ key }) => asked.has(key) && answers[key])
    const hasSkills = section.key === place && content.requirements.length > 0
    if (said.length === 0 && !hasSkills) return null
    return (
      <div key={section.key} className={m.part}>
        <h2>{localized(section.title)}</h2>
        {hasSkills && <RequirementTable requirements={content.requirements} />}
        {said.map((question) => (
          <div key={question.key} className={m.said}>
            <h3>{localized(question.text)}</h3>
            <GivenText question={question} answer={answers[question.key]} />
          </div>
        ))}
      </div>
    )
  })
}

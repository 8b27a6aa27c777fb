import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useLocalized, useText } from '@/shared/lib/locale'
import s from './Editor.module.css'

interface NewGapsProps {
  gaps: Answer<'getNewGaps'>
  /** Still a draft: who would get one. */
  isBefore?: boolean
}

const shown = 12

/** How many get a new gap and in what; persons by name only where the reader may see their levels. */
export function NewGaps({ gaps, isBefore }: NewGapsProps) {
  const t = useText()
  const localized = useLocalized()
  const { people, peopleWithNewGap: count } = gaps
  return (
    <>
      <p className={s.figure}>
        {count === null
          ? t('skills.new_gaps_hidden', { people })
          : t(isBefore ? 'skills.new_gaps_would' : 'skills.new_gaps_got', { count, people })}
      </p>
      <ul className={s.lines}>
        {gaps.skills.map((skill) => (
          <li key={`${skill.skillId}-${skill.required}`}>
            {t('skills.new_gaps_skill', { skill: localized(skill.label), level: skill.required, count: skill.people })}
          </li>
        ))}
      </ul>
      {gaps.items.length > 0 && (
        <ul className={s.names}>
          {gaps.items.slice(0, shown).map(({ personId }) => (
            <li key={personId}>
              <Link to="/people/$personId/skills" params={{ personId }}>
                <PersonName personId={personId} />
              </Link>
            </li>
          ))}
          {gaps.items.length > shown && (
            <li className="soft">{t('skills.new_gaps_more', { count: gaps.items.length - shown })}</li>
          )}
        </ul>
      )}
    </>
  )
}

import { useState } from 'react'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Ladder } from '@/shared/ui/Ladder'
import s from './Matches.module.css'

type Missing = Answer<'listTransitions'>['items'][number]['missing']
const fewest = 3

/** What is missing, each as a ladder from where one stands to what is asked, with the hours of the way between. */
export function MissingSkills({ missing, of }: { missing: Missing; of: string }) {
  const t = useText()
  const localized = useLocalized()
  const { number } = useFormats()
  const [isWhole, setIsWhole] = useState(false)
  if (missing.length === 0) return <p className="soft small">{t('skills.match_nothing_missing')}</p>
  return (
    <div className={s.missing}>
      <ul className={s.missing}>
        {missing.slice(0, isWhole ? undefined : fewest).map((skill) => (
          <li key={skill.skillId}>
            <Ladder
              size="s"
              level={skill.level}
              target={skill.required}
              label={t('skills.match_ladder', { level: skill.level ?? '–', required: skill.required })}
            />
            <span>
              {localized(skill.label)}
              {skill.isMandatory && <span className="soft"> · {t('skills.match_mandatory')}</span>}
              {skill.adjacent && (
                <span className="soft">
                  {' '}
                  · {t('skills.match_adjacent', { skill: localized(skill.adjacent.label) })}
                </span>
              )}
            </span>
            <span data-num>{t('skills.match_hours', { hours: number(Math.round(skill.hours)) })}</span>
          </li>
        ))}
      </ul>
      {missing.length > fewest && (
        <button type="button" className={s.more} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('skills.match_fewer') : t('skills.match_more', { count: missing.length - fewest })}
          <span className="visually-hidden">: {of}</span>
        </button>
      )}
    </div>
  )
}

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import type { SkillLevel } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { type Rater, ratingOf } from '../rules'
import { LevelHint } from './LevelHint'
import { LevelOrigin } from './LevelOrigin'
import { LevelScale } from './LevelScale'
import s from './SkillList.module.css'
import { SkillState } from './SkillState'

interface SkillRowProps {
  personId: string
  skill: SkillLevel
  /** In which role one rates here; undefined where one may only read. */
  rater: Rater | undefined
  onRate: (level: number) => void
  isOpen: boolean
  onToggle: () => void
}

export function SkillRow({ personId, skill, rater, onRate, isOpen, onToggle }: SkillRowProps) {
  const t = useText()
  const localized = useLocalized()
  const [pointedAt, setPointedAt] = useState<number | null>(null)
  const label = localized(skill.label)
  const Chevron = isOpen ? ChevronUp : ChevronDown
  return (
    <li className={s.row} id={`skill-${skill.skillId}`}>
      <div className={s.name}>
        <h3>{label}</h3>
        <p>{t(`skills.kind_${skill.kind}`)}</p>
        <button type="button" className={s.toggle} aria-expanded={isOpen} onClick={onToggle}>
          {t('skills.how_level')}
          <span className="visually-hidden">: {label}</span>
          <Chevron size={14} aria-hidden />
        </button>
      </div>
      {rater && (
        <div className={s.scale}>
          <LevelScale
            label={
              rater === 'self'
                ? t('skills.rate_label', { skill: label })
                : t('skills.rate_other_label', { skill: label })
            }
            value={ratingOf(skill, rater)}
            target={skill.required}
            onChange={onRate}
            onPoint={setPointedAt}
          />
        </div>
      )}
      <SkillState skill={skill} />
      {pointedAt !== null && <LevelHint skillId={skill.skillId} level={pointedAt} />}
      {isOpen && (
        <div className={s.detail}>
          <LevelOrigin personId={personId} skillId={skill.skillId} />
        </div>
      )}
    </li>
  )
}

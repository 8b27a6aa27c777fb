import { Link } from '@tanstack/react-router'
import type { Skill } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Tag } from '@/shared/ui/Tag'
import s from './Catalogue.module.css'

const tones = { proposed: 'wait', active: 'good', deprecated: 'plain', retired: 'plain' } as const

/** Where a skill stands, and where to go instead of it. */
export function SkillStanding({ skill }: { skill: Skill }) {
  const t = useText()
  const localized = useLocalized()
  if (skill.status === 'active' && skill.replaces.length === 0) return null
  return (
    <div className={s.standing}>
      {skill.status !== 'active' && <Tag tone={tones[skill.status]}>{t(`skills.status_${skill.status}`)}</Tag>}
      {skill.status === 'proposed' && <span>{t('skills.catalogue_proposed_means')}</span>}
      {skill.replacedBy && (
        <span>
          {t('skills.catalogue_use_instead')}{' '}
          <Link to="/skills/$skillId" params={{ skillId: skill.replacedBy.skillId }}>
            {localized(skill.replacedBy.label)}
          </Link>
        </span>
      )}
      {skill.status === 'deprecated' && !skill.replacedBy && <span>{t('skills.catalogue_deprecated_means')}</span>}
      {skill.replaces.length > 0 && (
        <span>
          {t('skills.catalogue_replaces')}{' '}
          {skill.replaces.map((old, index) => (
            <span key={old.skillId}>
              {index > 0 && ', '}
              <Link to="/skills/$skillId" params={{ skillId: old.skillId }}>
                {localized(old.label)}
              </Link>
            </span>
          ))}
        </span>
      )}
    </div>
  )
}

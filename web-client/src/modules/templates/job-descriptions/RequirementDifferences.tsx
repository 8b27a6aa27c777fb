import { SkillName } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import m from './Jobs.module.css'
import type { Difference } from './queries'

export function RequirementDifferences({ differences }: { differences: Difference['requirements'] }) {
  const t = useText()
  const level = (value: number) => t('jobdescription.level_of', { level: value })
  const said = ({ from, to }: Difference['requirements'][number]) => {
    if (!from) return t('jobdescription.added', { level: level(to?.level ?? 0) })
    if (!to) return t('jobdescription.removed', { level: level(from.level) })
    return [
      from.level !== to.level && t('jobdescription.changed', { from: level(from.level), to: level(to.level) }),
      from.importance !== to.importance &&
        t('jobdescription.importance_changed', { from: from.importance, to: to.importance }),
    ]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <div className={m.part}>
      <h3>{t('jobdescription.difference_requirements')}</h3>
      <ul>
        {differences.map((difference) => (
          <li key={difference.skillId} className={m.row}>
            <strong>
              <SkillName skillId={difference.skillId} />
            </strong>
            <span>{said(difference)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

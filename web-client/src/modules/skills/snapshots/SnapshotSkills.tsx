import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from '../overview/Overview.module.css'

export function SnapshotSkills({ skills }: { skills: Answer<'getGapSnapshot'>['skills'] }) {
  const t = useText()
  const localized = useLocalized()
  const { number } = useFormats()
  if (skills.length === 0)
    return <EmptyState title={t('skills.snapshot_none_title')}>{t('skills.snapshot_none_why')}</EmptyState>
  return (
    <section className={s.part} aria-labelledby="by-skill">
      <h2 id="by-skill">{t('skills.overview_by_skill')}</h2>
      <Table
        label={t('skills.overview_by_skill')}
        heads={[
          t('skills.skill'),
          count(t('skills.overview_needed')),
          count(t('skills.overview_with_gap')),
          count(t('skills.overview_steps')),
        ]}
      >
        {skills.map((skill) => (
          <tr key={skill.skillId}>
            <th scope="row">
              <Link to="/skills/$skillId" params={{ skillId: skill.skillId }}>
                {localized(skill.label)}
              </Link>
            </th>
            {skill.isSuppressed ? (
              <td colSpan={3} className="soft">
                {t('skills.overview_few')}
              </td>
            ) : (
              <>
                <td data-num>{number(skill.needed ?? 0)}</td>
                <td data-num>{number(skill.peopleWithGap ?? 0)}</td>
                <td data-num>{number(skill.steps ?? 0)}</td>
              </>
            )}
          </tr>
        ))}
      </Table>
    </section>
  )
}

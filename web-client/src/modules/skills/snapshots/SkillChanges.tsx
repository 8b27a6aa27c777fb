import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import s from '../overview/Overview.module.css'
import { ChangeBar } from './ChangeBar'
import { isShown, type Shown } from './snapshotRules'

interface SkillChangesProps {
  skills: Answer<'compareGapSnapshots'>['skills']
  show: Shown
}

export function SkillChanges({ skills, show }: SkillChangesProps) {
  const t = useText()
  const localized = useLocalized()
  const { number } = useFormats()
  const most = Math.max(...skills.map((skill) => Math.abs(skill.steps - skill.stepsWith)))
  const shown = skills.filter((skill) => isShown(skill.steps - skill.stepsWith, show))
  const same = skills.filter((skill) => skill.steps === skill.stepsWith).length
  return (
    <section className={s.part} aria-labelledby="by-skill">
      <h2 id="by-skill">{t('skills.overview_by_skill')}</h2>
      {shown.length === 0 ? (
        <p className="soft">{t('skills.gap_difference_none')}</p>
      ) : (
        <Table
          label={t('skills.overview_by_skill')}
          heads={[
            t('skills.skill'),
            count(t('skills.snapshots_change')),
            count(t('skills.gap_difference_from')),
            count(t('skills.gap_difference_to')),
            count(t('skills.overview_needed')),
          ]}
        >
          {shown.map((skill) => (
            <tr key={skill.skillId}>
              <th scope="row">
                <Link to="/skills/$skillId" params={{ skillId: skill.skillId }}>
                  {localized(skill.label)}
                </Link>
              </th>
              <td data-num>
                <ChangeBar change={skill.steps - skill.stepsWith} most={most} />
              </td>
              <td data-num>{number(skill.stepsWith)}</td>
              <td data-num>{number(skill.steps)}</td>
              <td data-num>
                {skill.needed === skill.neededWith
                  ? number(skill.needed)
                  : t('skills.gap_difference_from_to', { was: number(skill.neededWith), now: number(skill.needed) })}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {!show && same > 0 && <p className="soft">{t('skills.gap_difference_same', { count: same })}</p>}
    </section>
  )
}

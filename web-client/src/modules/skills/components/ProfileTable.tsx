import type { SkillLevel } from '@/api/types'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'

export function ProfileTable({ skills }: { skills: readonly SkillLevel[] }) {
  const t = useText()
  const localized = useLocalized()
  return (
    <Table
      label={t('skills.picture_title')}
      heads={[t('skills.skill'), count(t('skills.now')), count(t('skills.goal')), count(t('skills.gap'))]}
    >
      {skills.map((skill) => (
        <tr key={skill.skillId}>
          <th scope="row">{localized(skill.label)}</th>
          <td data-num>{skill.level ?? '–'}</td>
          <td data-num>{skill.required ?? '–'}</td>
          <td data-num>{skill.required === null || skill.level === null ? '–' : skill.gap}</td>
        </tr>
      ))}
    </Table>
  )
}

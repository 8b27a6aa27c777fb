import { Link } from '@tanstack/react-router'
import { SkillName } from '@/modules/skills'
import { useText } from '@/shared/lib/locale'
import { Ladder } from '@/shared/ui/Ladder'
import { Table } from '@/shared/ui/Table'
import { importanceOf } from './importance'
import type { JobRequirement } from './queries'

export function RequirementTable({ requirements }: { requirements: readonly JobRequirement[] }) {
  const t = useText()
  const heads = [t('jobdescription.skill'), t('jobdescription.level'), t('jobdescription.importance')]
  return (
    <Table label={t('jobdescription.requirements')} heads={heads}>
      {requirements.map(({ skillId, level, importance }) => (
        <tr key={skillId}>
          <th scope="row">
            <Link to="/skills/$skillId" params={{ skillId }}>
              <SkillName skillId={skillId} />
            </Link>
          </th>
          <td>
            <Ladder level={level} label={t('jobdescription.level_of', { level })} /> {level}
          </td>
          <td>{t(importanceOf(importance))}</td>
        </tr>
      ))}
    </Table>
  )
}

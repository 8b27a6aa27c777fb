import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'

export function RiskTable({ skills }: { skills: Answer<'getUnitRisk'>['skills'] }) {
  const t = useText()
  const localized = useLocalized()
  const { number, percent } = useFormats()
  return (
    <Table
      label={t('skills.overview_risk_title')}
      heads={[
        t('skills.skill'),
        t('skills.overview_state'),
        ...[
          t('skills.overview_level'),
          t('skills.overview_covered'),
          t('skills.overview_need'),
          t('skills.overview_share'),
        ].map(count),
        t('skills.overview_only'),
      ]}
    >
      {skills.map((skill) => (
        <tr key={skill.skillId}>
          <th scope="row">
            <Link to="/skills/$skillId" params={{ skillId: skill.skillId }}>
              {localized(skill.label)}
            </Link>
          </th>
          <td>
            <Tag tone={skill.coverage > 1 ? 'plain' : 'wait'}>
              {skill.coverage === 0
                ? t('skills.overview_state_missing')
                : skill.coverage === 1
                  ? t('skills.overview_state_sole')
                  : t('skills.overview_state_held')}
            </Tag>{' '}
            {skill.isHardToHire && <Tag>{t('skills.overview_hard')}</Tag>}
          </td>
          <td data-num>{skill.level}</td>
          <td data-num>{number(skill.coverage)}</td>
          <td data-num>{number(skill.need)}</td>
          <td data-num>{percent(skill.ratio)}</td>
          <td>
            {skill.soleHolderId && (
              <Link to="/people/$personId" params={{ personId: skill.soleHolderId }}>
                <PersonName personId={skill.soleHolderId} />
              </Link>
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}

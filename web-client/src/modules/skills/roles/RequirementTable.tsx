import { Link } from '@tanstack/react-router'
import type { Requirement } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Ladder } from '@/shared/ui/Ladder'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'

export function RequirementTable({ requirements }: { requirements: readonly Requirement[] }) {
  const t = useText()
  const localized = useLocalized()
  const { compare, date } = useFormats()
  const ordered = requirements.toSorted(
    (a, b) => b.importance - a.importance || compare(localized(a.label), localized(b.label)),
  )
  if (ordered.length === 0) return <p className="soft">{t('skills.requirements_none')}</p>
  return (
    <Table
      label={t('skills.requirements')}
      heads={[
        t('skills.skill'),
        t('skills.part_level'),
        count(t('skills.importance')),
        t('skills.mandatory'),
        t('skills.why'),
      ]}
    >
      {ordered.map((requirement) => (
        <tr key={requirement.skillId}>
          <th scope="row">
            <Link to="/skills/$skillId" params={{ skillId: requirement.skillId }}>
              {localized(requirement.label)}
            </Link>
          </th>
          <td>
            <Ladder size="s" level={requirement.level} label={t('skills.level', { level: requirement.level })} />{' '}
            {requirement.level}
          </td>
          <td data-num>{t('skills.importance_of', { importance: requirement.importance })}</td>
          <td>{requirement.isMandatory ? t('skills.yes') : t('skills.no')}</td>
          <td>
            {localized(requirement.reason) || '–'}
            {requirement.horizon && <p className="soft">{t('skills.horizon', { date: date(requirement.horizon) })}</p>}
          </td>
        </tr>
      ))}
    </Table>
  )
}

import { Link } from '@tanstack/react-router'
import type { Answer } from '@/api/types'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'

export const tones = {
  draft: 'wait',
  inReview: 'wait',
  scheduled: 'good',
  published: 'good',
  superseded: 'plain',
  retired: 'plain',
} as const

export function RoleProfileTable({ roles }: { roles: Answer<'listRoleProfiles'>['items'] }) {
  const t = useText()
  const localized = useLocalized()
  const { compare } = useFormats()
  return (
    <Table
      label={t('skills.roles_title')}
      heads={[
        t('skills.role_name'),
        t('skills.status'),
        count(t('skills.version')),
        count(t('skills.requirements')),
        count(t('skills.people')),
      ]}
    >
      {roles
        .toSorted((a, b) => compare(localized(a.name), localized(b.name)))
        .map((role) => (
          <tr key={role.roleProfileId}>
            <th scope="row">
              <Link to="/role-profiles/$roleProfileId" params={{ roleProfileId: role.roleProfileId }} search={{}}>
                {localized(role.name)}
              </Link>
            </th>
            <td>
              <Tag tone={tones[role.status]}>{t(`skills.role_${role.status}`)}</Tag>{' '}
              {role.isInReview && role.status !== 'inReview' && (
                <Tag tone="wait">{t('skills.role_next_in_review')}</Tag>
              )}
            </td>
            <td data-num>{role.version}</td>
            <td data-num>{role.requirements}</td>
            <td data-num>{role.people}</td>
          </tr>
        ))}
    </Table>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import type { RoleProfile } from '@/api/types'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import { count } from '@/shared/ui/TableHeads'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { CancelVersion } from './CancelVersion'
import { DifferenceTable } from './DifferenceTable'
import { NewGaps } from './NewGaps'
import { differenceQuery, newGapsQuery } from './queries'
import { tones } from './RoleProfileTable'
import s from './Roles.module.css'

interface VersionHistoryProps {
  profile: RoleProfile
  /** The version whose difference from the one before is shown. */
  compared: number | undefined
  onCompare: (version: number | undefined) => void
  onCancelled: () => void
}

/** Every version with its day; one at a time with what it changed and who got a new gap. */
export function VersionHistory({ profile, compared, onCompare, onCancelled }: VersionHistoryProps) {
  const t = useText()
  const { date } = useFormats()
  const me = useMe()
  const { roleProfileId } = profile
  return (
    <section className={s.part} aria-labelledby="versions">
      <h2 id="versions">{t('skills.role_versions')}</h2>
      <Table
        label={t('skills.role_versions')}
        heads={[
          count(t('skills.version')),
          t('skills.status'),
          t('skills.role_valid_from'),
          t('skills.role_approved_by'),
          count(t('skills.requirements')),
          t('skills.role_what_changed'),
        ]}
      >
        {profile.versions.map((one) => (
          <tr key={one.version}>
            <th scope="row" data-num>
              <Link
                to="/role-profiles/$roleProfileId"
                params={{ roleProfileId }}
                search={{ version: String(one.version) }}
              >
                {one.version}
              </Link>
            </th>
            <td>
              <Tag tone={tones[one.status]}>{t(`skills.role_${one.status}`)}</Tag>
            </td>
            <td>{one.validFrom ? date(one.validFrom) : '–'}</td>
            <td>{one.approvedBy ? <PersonName personId={one.approvedBy} /> : '–'}</td>
            <td data-num>{one.requirements}</td>
            <td>
              <Button
                kind="quiet"
                aria-pressed={compared === one.version}
                onClick={() => onCompare(compared === one.version ? undefined : one.version)}
              >
                {t('skills.role_changes_show')}
                <span className="visually-hidden">{` ${t('skills.version')} ${one.version}`}</span>
              </Button>
            </td>
          </tr>
        ))}
      </Table>
      {may(me, 'reviewRoleProfiles') &&
        profile.versions
          .filter(({ status }) => status === 'scheduled')
          .map(({ version }) => (
            <CancelVersion key={version} roleProfileId={roleProfileId} version={version} onDone={onCancelled} />
          ))}
      {compared !== undefined && <Changes key={compared} roleProfileId={roleProfileId} version={compared} />}
    </section>
  )
}

function Changes({ roleProfileId, version }: { roleProfileId: string; version: number }) {
  const t = useText()
  const difference = useQuery(differenceQuery(roleProfileId, { to: version }))
  const gaps = useQuery(newGapsQuery(roleProfileId, version))
  const error = difference.error ?? gaps.error
  if (error) return <PanelError error={error} />
  if (!difference.data || !gaps.data) return <Waiting />
  const { from, to } = difference.data
  return (
    <>
      <h3>{from ? t('skills.difference_between', { from, to }) : t('skills.difference_first', { to })}</h3>
      <DifferenceTable difference={difference.data} />
      <h3>{t('skills.new_gaps')}</h3>
      <NewGaps gaps={gaps.data} />
    </>
  )
}

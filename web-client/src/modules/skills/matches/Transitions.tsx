import { useQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PanelError } from '@/shared/ui/PanelError'
import { SearchBox } from '@/shared/ui/SearchBox'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { transitionsQuery } from './queries'
import { RoleList } from './RoleList'

interface TransitionsProps {
  roleProfileId: string
  ssykGroup: string | undefined
  onNarrow: (ssykGroup: string | undefined) => void
}

/** From this role to others, whoever has it; also across SSYK's groups. */
export function Transitions({ roleProfileId, ssykGroup, onNarrow }: TransitionsProps) {
  const t = useText()
  const { data, error, refetch } = useQuery(transitionsQuery(roleProfileId, ssykGroup))
  return (
    <>
      <FilterBar>
        <SearchBox
          label={t('skills.match_ssyk')}
          placeholder={t('skills.match_ssyk_example')}
          value={ssykGroup ?? ''}
          onChange={(value) => onNarrow(value.replace(/\D/g, '').slice(0, 4) || undefined)}
        />
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <EmptyState title={t('skills.match_no_roles_title')}>{t('skills.match_no_roles_why')}</EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <RoleList
            roles={data.items}
            said={(role) => (
              <>
                {role.ssykCode && <p className="soft small">SSYK {role.ssykCode}</p>}
                {role.isOtherSsykGroup && (
                  <p>
                    <Tag>{t('skills.match_other_group')}</Tag>
                  </p>
                )}
              </>
            )}
          />
          <p className="soft small">{t('skills.match_rules', { rules: data.rules, hours: data.hoursPerStep })}</p>
        </>
      )}
    </>
  )
}

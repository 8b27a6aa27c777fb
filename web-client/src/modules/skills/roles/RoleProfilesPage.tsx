import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHead } from '@/shared/ui/PageHead'
import { PanelError } from '@/shared/ui/PanelError'
import { SearchBox } from '@/shared/ui/SearchBox'
import { Segmented } from '@/shared/ui/Segmented'
import { Waiting } from '@/shared/ui/Waiting'
import { roleProfilesQuery } from '../queries'
import { ReviewRule } from './ReviewRule'
import { RoleProfileTable } from './RoleProfileTable'
import s from './Roles.module.css'

const route = getRouteApi('/_app/role-profiles/')
const filters = { all: {}, review: { isInReview: true }, retired: { isRetired: true } } as const

export function RoleProfilesPage() {
  const t = useText()
  const me = useMe()
  const { search, show } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(roleProfilesQuery({ search, ...filters[show ?? 'all'] }))
  const create = may(me, 'editRoleProfiles') && (
    <Link to="/role-profiles/new" className={buttonClass('primary')}>
      {t('skills.role_new')}
    </Link>
  )
  return (
    <div className={s.page}>
      <PageHead title={t('skills.roles_title')} lead={t('skills.roles_lead')} actions={create} />
      <FilterBar>
        <SearchBox
          label={t('skills.roles_search')}
          value={search ?? ''}
          onChange={(value) => navigate({ search: (now) => ({ ...now, search: value || undefined }), replace: true })}
        />
        <Segmented
          label={t('skills.roles_show')}
          value={show ?? 'all'}
          options={(['all', 'review', 'retired'] as const).map((value) => ({
            value,
            label: t(`skills.roles_show_${value}`),
          }))}
          onChange={(value) =>
            navigate({ search: (now) => ({ ...now, show: value === 'all' ? undefined : value }), replace: true })
          }
        />
      </FilterBar>
      {error && <PanelError error={error} retry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && (
        <EmptyState title={t('skills.roles_none_title')}>
          {t(show ? `skills.roles_none_${show}` : 'skills.roles_none_why')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && <RoleProfileTable roles={data.items} />}
      {may(me, 'reviewRoleProfiles') && <ReviewRule />}
    </div>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useLocalized, useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import { Segmented } from '@/shared/ui/Segmented'
import { roleProfileQuery } from '../queries'
import { matchViews } from './choices'
import { InternalMatches } from './InternalMatches'
import s from './Matches.module.css'
import { Transitions } from './Transitions'

const route = getRouteApi('/_app/role-profiles/$roleProfileId/matches')

/** Who would fit the role, and which roles lie near it. */
export function RoleMatchesPage() {
  const t = useText()
  const localized = useLocalized()
  const { roleProfileId } = route.useParams()
  const { view = 'people', cursor, ssyk } = route.useSearch()
  const navigate = route.useNavigate()
  const { profile } = useSuspenseQuery(roleProfileQuery(roleProfileId)).data
  return (
    <div className={s.page}>
      <PageHead
        title={t('skills.match_title', { role: localized(profile.name) })}
        lead={view === 'people' ? t('skills.match_lead') : t('skills.match_roles_lead')}
      >
        <p>
          <Link to="/role-profiles/$roleProfileId" params={{ roleProfileId }}>
            {t('skills.match_to_role')}
          </Link>
        </p>
      </PageHead>
      <Segmented
        label={t('skills.match_view')}
        hideLabel
        value={view}
        options={matchViews.map((value) => ({ value, label: t(`skills.match_view_${value}`) }))}
        onChange={(chosen) => navigate({ search: { view: chosen }, replace: true })}
      />
      {view === 'people' ? (
        <InternalMatches
          roleProfileId={roleProfileId}
          cursor={cursor}
          onPage={(next) => navigate({ search: (now) => ({ ...now, cursor: next }) })}
        />
      ) : (
        <Transitions
          roleProfileId={roleProfileId}
          ssykGroup={ssyk}
          onNarrow={(group) => navigate({ search: (now) => ({ ...now, ssyk: group }), replace: true })}
        />
      )}
    </div>
  )
}

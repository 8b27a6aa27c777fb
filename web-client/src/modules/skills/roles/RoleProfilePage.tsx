import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { roleProfileQuery } from '../queries'
import { Comparison } from './Comparison'
import { RequirementTable } from './RequirementTable'
import s from './Roles.module.css'

const route = getRouteApi('/_app/role-profiles/$roleProfileId/')

export function RoleProfilePage() {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  const { roleProfileId } = route.useParams()
  const { person, version } = route.useSearch()
  const navigate = route.useNavigate()
  const { profile } = useSuspenseQuery(roleProfileQuery(roleProfileId, version ? Number(version) : undefined)).data
  const compareWith = person ?? me.personId ?? undefined

  return (
    <div className={s.page}>
      <PageHead
        title={localized(profile.name)}
        lead={localized(profile.purpose)}
        actions={
          may(me, 'editRoleProfiles') && (
            <Link to="/role-profiles/$roleProfileId/edit" params={{ roleProfileId }} className={buttonClass()}>
              {t('skills.role_edit')}
            </Link>
          )
        }
      >
        <p className="soft small">
          {t(`skills.role_${profile.status}`)} · {t('skills.role_version', { version: profile.version })}
          {profile.ssykCode && ` · SSYK ${profile.ssykCode}`}
          {profile.escoCode && ` · ESCO ${profile.escoCode}`}
        </p>
        {profile.status === 'draft' && profile.publishedVersion !== null && (
          <p>
            <Link
              to="/role-profiles/$roleProfileId"
              params={{ roleProfileId }}
              search={{ person, version: String(profile.publishedVersion) }}
            >
              {t('skills.role_see_published', { version: profile.publishedVersion })}
            </Link>
          </p>
        )}
      </PageHead>
      {compareWith && (
        <Comparison
          roleProfileId={roleProfileId}
          personId={compareWith}
          onChoose={(chosen) => navigate({ search: (now) => ({ ...now, person: chosen }), replace: true })}
        />
      )}
      <section className={s.part} aria-labelledby="requirements">
        <h2 id="requirements">{t('skills.requirements')}</h2>
        <RequirementTable requirements={profile.requirements} />
      </section>
    </div>
  )
}

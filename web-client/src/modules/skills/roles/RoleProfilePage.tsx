import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { roleProfileQuery } from '../queries'
import { ChangeRate } from './ChangeRate'
import { Comparison } from './Comparison'
import { RequirementTable } from './RequirementTable'
import { RetireRole } from './RetireRole'
import s from './Roles.module.css'
import { VersionHistory } from './VersionHistory'

const route = getRouteApi('/_app/role-profiles/$roleProfileId/')

export function RoleProfilePage() {
  const t = useText()
  const localized = useLocalized()
  const { date } = useFormats()
  const me = useMe()
  const { roleProfileId } = route.useParams()
  const { person, version, years, changes } = route.useSearch()
  const navigate = route.useNavigate()
  const { profile } = useSuspenseQuery(roleProfileQuery(roleProfileId, version ? Number(version) : undefined)).data
  const compareWith = person ?? me.personId ?? undefined
  const isInReview = profile.versions.some(({ status }) => status === 'inReview')
  const mayChange = may(me, isInReview ? 'reviewRoleProfiles' : 'editRoleProfiles') && !profile.isRetired

  return (
    <div className={s.page}>
      <PageHead
        title={localized(profile.name)}
        lead={localized(profile.purpose)}
        actions={
          <>
            {mayChange && (
              <Link to="/role-profiles/$roleProfileId/edit" params={{ roleProfileId }} className={buttonClass()}>
                {t(isInReview ? 'skills.role_review' : 'skills.role_edit')}
              </Link>
            )}
            {may(me, 'reviewRoleProfiles') && <RetireRole profile={profile} />}
          </>
        }
      >
        {profile.publishedVersion !== null && (
          <p>
            <Link to="/role-profiles/$roleProfileId/matches" params={{ roleProfileId }}>
              {t('skills.match_link')}
            </Link>
          </p>
        )}
        <p className="soft small">
          {t(`skills.role_${profile.isRetired ? 'retired' : profile.status}`)} ·{' '}
          {t('skills.role_version', { version: profile.version })}
          {profile.validFrom && ` · ${t('skills.horizon', { date: date(profile.validFrom) })}`}
          {profile.ssykCode && ` · SSYK ${profile.ssykCode}`}
          {profile.escoCode && ` · ESCO ${profile.escoCode}`}
        </p>
        {profile.version !== profile.publishedVersion && profile.publishedVersion !== null && (
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
      {compareWith && profile.publishedVersion !== null && (
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
      <ChangeRate
        roleProfileId={roleProfileId}
        within={years ?? '3'}
        onChange={(chosen) => navigate({ search: (now) => ({ ...now, years: chosen }), replace: true })}
      />
      <VersionHistory
        profile={profile}
        compared={changes ? Number(changes) : undefined}
        onCompare={(one) =>
          navigate({ search: (now) => ({ ...now, changes: one ? String(one) : undefined }), replace: true })
        }
        onCancelled={() => navigate({ search: { person, years }, replace: true })}
      />
    </div>
  )
}

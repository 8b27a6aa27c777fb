import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import s from './Matches.module.css'
import { MatchReasons } from './MatchReasons'
import { roleMatchesQuery } from './queries'
import { RoleList } from './RoleList'

/** Which roles here would fit, for oneself or for somebody whose levels one may see. */
export function RolesForMePage({ personId }: { personId: string }) {
  const t = useText()
  const isOwn = useMe().personId === personId
  const { data } = useSuspenseQuery(roleMatchesQuery(personId))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  return (
    <div className={s.page}>
      <PageHead
        title={isOwn ? t('skills.match_mine_title') : t('skills.match_theirs_title', { name: person.displayName })}
        lead={isOwn ? t('skills.match_mine_lead') : t('skills.match_theirs_lead')}
        actions={
          isOwn && (
            <Link to="/skills/wishes" className={buttonClass()}>
              {t('skills.interest_title')}
            </Link>
          )
        }
      />
      {data.items.length === 0 ? (
        <EmptyState title={t('skills.match_no_roles_title')}>{t('skills.match_no_roles_why')}</EmptyState>
      ) : (
        <>
          <RoleList
            roles={data.items}
            said={(role) => <MatchReasons reasons={role.reasons} whose={isOwn ? 'own' : 'other'} />}
          />
          <p className="soft small">{t('skills.match_rules', { rules: data.rules, hours: data.hoursPerStep })}</p>
        </>
      )}
    </div>
  )
}

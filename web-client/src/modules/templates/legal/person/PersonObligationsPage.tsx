import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { isManager, may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import l from '../Legal.module.css'
import { personObligationsQuery } from '../queries'
import { ObligationRow } from './ObligationRow'
import { Permits } from './Permits'
import { Tags } from './Tags'

/** What rules ask of one person: their own page, and that of whoever manages them or is their HR. */
export function PersonObligationsPage({ personId }: { personId: string }) {
  const t = useText()
  const me = useMe()
  const isOwn = me.personId === personId
  const { data } = useSuspenseQuery(personObligationsQuery(personId))
  const { data: person } = useQuery(personQuery(personId))
  const name = person?.displayName ?? '…'
  return (
    <div className={l.page}>
      <PageHead
        title={isOwn ? t('legal.own_title') : t('legal.person_title', { name })}
        lead={t(isOwn ? 'legal.own_lead' : 'legal.person_lead')}
        actions={
          <>
            {!isOwn && (
              <Link to="/people/$personId" params={{ personId }} className={buttonClass()}>
                {t('legal.to_person')}
              </Link>
            )}
            {isOwn && isManager(me) && (
              <Link to="/people/$personId/team-obligations" params={{ personId }} className={buttonClass()}>
                {t('legal.to_team')}
              </Link>
            )}
            {may(me, 'seeLegalCheck') && (
              <Link to="/legal" search={{}} className={buttonClass()}>
                {t('legal.title')}
              </Link>
            )}
          </>
        }
      />
      {data.items.length === 0 ? (
        <EmptyState title={t('legal.nothing_asked')}>
          {t(isOwn ? 'legal.nothing_asked_own' : 'legal.nothing_asked_why')}
        </EmptyState>
      ) : (
        <ul>
          {data.items.map((obligation) => (
            <ObligationRow key={obligation.ruleId} personId={personId} obligation={obligation} isOwn={isOwn} />
          ))}
        </ul>
      )}
      <Permits personId={personId} isOwn={isOwn} />
      <Tags personId={personId} isOwn={isOwn} />
    </div>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { maySeeAccess } from './access/accessRules'
import { InviteAccount } from './components/InviteAccount'
import { PersonFacts } from './components/PersonFacts'
import { PersonHistory } from './components/PersonHistory'
import { PersonLine } from './components/PersonLine'
import s from './People.module.css'
import { personQuery } from './queries'
import { maySeeLevels, topDown } from './rules'

const PersonChanges = lazy(() => import('./changes/PersonChanges'))
const PersonAccess = lazy(() => import('./access/PersonAccess'))

export function PersonPage({ personId }: { personId: string }) {
  const t = useText()
  const me = useMe()
  const { data: person } = useSuspenseQuery(personQuery(personId))
  const lead = [person.title, person.unitName].filter(Boolean).join(' · ')
  return (
    <div className={s.page}>
      <PageHead
        title={person.displayName}
        lead={
          <>
            {lead} {!person.isActive && <Tag>{t('people.left')}</Tag>}
          </>
        }
        actions={
          <>
            {maySeeLevels(me, person) && (
              <>
                <Link
                  to="/people/$personId/skills"
                  params={{ personId }}
                  search={{}}
                  className={buttonClass('primary')}
                >
                  {t('people.to_skills')}
                </Link>
                <Link to="/people/$personId/plans" params={{ personId }} className={buttonClass()}>
                  {t('people.to_plans')}
                </Link>
                <Link to="/people/$personId/conversations" params={{ personId }} className={buttonClass()}>
                  {t('people.to_conversations')}
                </Link>
                <Link to="/people/$personId/learning" params={{ personId }} className={buttonClass()}>
                  {t('people.to_learning')}
                </Link>
                <Link to="/people/$personId/learning-time" params={{ personId }} search={{}} className={buttonClass()}>
                  {t('people.to_learning_time')}
                </Link>
                <Link to="/people/$personId/reskilling" params={{ personId }} className={buttonClass()}>
                  {t('people.to_reskilling')}
                </Link>
                <Link to="/people/$personId/obligations" params={{ personId }} className={buttonClass()}>
                  {t('people.to_obligations')}
                </Link>
              </>
            )}
            <Link to="/org-chart" search={{ person: personId }} className={buttonClass()}>
              {t('people.to_org_chart')}
            </Link>
          </>
        }
      />
      <div className={s.columns}>
        <PersonFacts person={person} />
        <section className={s.part} aria-labelledby="line">
          <h2 id="line">{t('people.line')}</h2>
          {person.line.length === 0 && <p className="soft">{t('people.line_none')}</p>}
          <ol className={s.line}>
            {topDown(person.line).map((above, depth) => (
              <li key={above.personId} style={{ '--depth': Math.min(depth, 4) } as React.CSSProperties}>
                <PersonLine person={above} />
              </li>
            ))}
          </ol>
          {person.reports > 0 && (
            <Link to="/org-chart" search={{ person: personId }}>
              {t('people.reports', { count: person.reports })}
            </Link>
          )}
        </section>
      </div>
      <PersonHistory person={person} />
      <Suspense>
        <PersonChanges person={person} />
        {maySeeAccess(me, personId) && <PersonAccess person={person} />}
      </Suspense>
      {may(me, 'inviteAccounts') && person.isActive && <InviteAccount personId={personId} />}
    </div>
  )
}

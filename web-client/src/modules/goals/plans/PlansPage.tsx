import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { isManager } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { ImprovementPart } from '../improvementPlans/ImprovementPart'
import { PlanTable } from './PlanTable'
import { plansQuery } from './queries'

const NewPlan = lazy(() => import('./NewPlan'))

export function PlansPage({ personId }: { personId: string }) {
  const t = useText()
  const me = useMe()
  const isOwn = me.personId === personId
  const { data } = useSuspenseQuery(plansQuery(personId))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  const [isBeginning, setIsBeginning] = useState(false)
  const begin = isOwn && !isBeginning && (
    <Button kind="primary" onClick={() => setIsBeginning(true)}>
      {t('goals.plan_new')}
    </Button>
  )
  return (
    <div className={g.page}>
      <PageHead
        title={isOwn ? t('goals.plans_own') : t('goals.plans_other', { name: person.displayName })}
        lead={isOwn && t('goals.plans_lead')}
        actions={
          <>
            {data.items.length > 0 && begin}
            {isOwn && isManager(me) && (
              <Link to="/people/$personId/team-plans" params={{ personId }} className={buttonClass()}>
                {t('goals.team_plans')}
              </Link>
            )}
          </>
        }
      />
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <NewPlan personId={personId} onCancel={() => setIsBeginning(false)} />
        </Suspense>
      )}
      {data.items.length === 0 && !isBeginning && (
        <EmptyState title={t('goals.plans_none')} action={begin || undefined}>
          {t(isOwn ? 'goals.plans_none_why' : 'goals.plans_none_other')}
        </EmptyState>
      )}
      {data.items.length > 0 && <PlanTable plans={data.items} label={t('goals.plans')} />}
      <ImprovementPart
        personId={personId}
        isTheirManager={person.managerId !== null && person.managerId === me.personId}
      />
    </div>
  )
}

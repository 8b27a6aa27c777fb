import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { isManager, may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import { MyTasks } from './MyTasks'
import m from './Onboarding.module.css'
import { myTasksQuery } from './queries'

const route = getRouteApi('/_app/onboarding/')
const Led = lazy(() => import('./Led'))
const StartOnboarding = lazy(() => import('./StartOnboarding'))

export function OnboardingsPage() {
  const t = useText()
  const me = useMe()
  const { over } = route.useSearch()
  const navigate = route.useNavigate()
  const { ownOnboardingId, leadsAny, items } = useSuspenseQuery(myTasksQuery).data
  const [isStarting, setIsStarting] = useState(false)
  const mayLead = isManager(me) || may(me, 'seeHrHome')
  return (
    <div className={m.page}>
      <PageHead
        title={t('onboarding.title')}
        lead={t('onboarding.lead')}
        actions={
          <>
            {mayLead && !isStarting && <Button onClick={() => setIsStarting(true)}>{t('onboarding.start')}</Button>}
            {may(me, 'setOnboarding') && (
              <Link to="/onboarding/settings" className={buttonClass('quiet')}>
                {t('onboarding.settings')}
              </Link>
            )}
          </>
        }
      />
      {isStarting && (
        <Suspense fallback={<Waiting />}>
          <StartOnboarding onDone={() => setIsStarting(false)} />
        </Suspense>
      )}
      {ownOnboardingId && (
        <div className={m.welcome}>
          <p>
            <Link to="/onboarding/$onboardingId" params={{ onboardingId: ownOnboardingId }}>
              {t('onboarding.own_link')}
            </Link>
          </p>
          <p className="soft small">{t('onboarding.own_link_lead')}</p>
        </div>
      )}
      <MyTasks items={items} />
      {(leadsAny || mayLead) && (
        <Suspense fallback={<Waiting />}>
          <Led over={!!over} onOver={(next) => navigate({ search: next ? { over: true } : {}, replace: true })} />
        </Suspense>
      )}
    </div>
  )
}

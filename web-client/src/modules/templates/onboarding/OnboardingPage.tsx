import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useMe } from '@/api/session'
import { useName } from '@/modules/people'
import { today } from '@/shared/lib/days'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { PageHead } from '@/shared/ui/PageHead'
import { PdfButton } from '@/shared/ui/PdfButton'
import { Waiting } from '@/shared/ui/Waiting'
import m from './Onboarding.module.css'
import { countDone } from './onboardingRules'
import { People } from './People'
import { Progress } from './Progress'
import { onboardingQuery } from './queries'
import { Timeline } from './Timeline'

const Arrange = lazy(() => import('./Arrange'))

export function OnboardingPage({ onboardingId }: { onboardingId: string }) {
  const t = useText()
  const { date } = useFormats()
  const me = useMe()
  const { data: onboarding } = useSuspenseQuery(onboardingQuery(onboardingId))
  const { personId, startsOn, leads, tasks, state, cancelled } = onboarding
  const isOwn = personId === me.personId
  const name = useName(personId)
  const day = date(startsOn)
  const begun = startsOn <= today()
  const allDone = tasks.length > 0 && countDone(tasks) === tasks.length
  const lead = leads
    ? t(begun ? 'onboarding.lead_person_begun' : 'onboarding.lead_person', { day })
    : `${t(begun ? 'onboarding.for_person_begun' : 'onboarding.for_person', { name, day })}. ${t('onboarding.helper_lead')}`
  return (
    <div className={m.page}>
      <PageHead
        title={isOwn ? t('onboarding.own_title') : name}
        lead={isOwn ? undefined : lead}
        actions={<PdfButton name={isOwn ? t('onboarding.own_title') : name} />}
      />
      {isOwn && (
        <div className={m.welcome}>
          <p>{allDone ? t('onboarding.own_all_done') : t('onboarding.own_hello', { name: me.givenName })}</p>
          {!begun && <p className="soft">{t('onboarding.own_before', { day })}</p>}
        </div>
      )}
      {state !== 'running' && (
        <p className="soft">
          {t('onboarding.is_over')} {cancelled && `${t(`onboarding.cancelled_${cancelled}`)}.`}
        </p>
      )}
      {(leads || isOwn) && <People onboarding={onboarding} />}
      <Progress tasks={tasks} />
      {leads && state !== 'cancelled' && (
        <Suspense fallback={<Waiting />}>
          <Arrange onboarding={onboarding} />
        </Suspense>
      )}
      <Timeline onboarding={onboarding} />
    </div>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { personQuery } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import g from '../Goals.module.css'
import { CheckIns } from './CheckIns'
import { ManagerSteps } from './ManagerSteps'
import { OwnSteps } from './OwnSteps'
import { PlanFigures } from './PlanFigures'
import { PlanItems } from './PlanItems'
import { tones } from './planRules'
import { type Place, planQuery } from './queries'

export function PlanPage({ personId, planId }: Place) {
  const t = useText()
  const { date } = useFormats()
  const me = useMe()
  const place = { personId, planId }
  const { data } = useSuspenseQuery(planQuery(place))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  const { plan, etag } = data
  const isOwn = me.personId === personId
  const isTheirManager = person.managerId !== null && person.managerId === me.personId
  return (
    <div className={g.page}>
      <PageHead
        title={plan.title}
        lead={
          <>
            {!isOwn && `${person.displayName} · `}
            {t(`goals.plan_type_${plan.type}`)} · {t('goals.plan_until_day', { day: date(plan.until) })}{' '}
            <Tag tone={tones[plan.state]}>{t(`goals.plan_state_${plan.state}`)}</Tag>
          </>
        }
        actions={
          <Link to="/people/$personId/plans" params={{ personId }} className={buttonClass()}>
            {t(isOwn ? 'goals.plans_own' : 'goals.plans')}
          </Link>
        }
      />
      {plan.answer && (plan.state === 'draft' || plan.state === 'cancelled') && (
        <p className={g.note}>
          {t(plan.state === 'draft' ? 'goals.plan_sent_back' : 'goals.plan_cancelled_why')} {plan.answer}
        </p>
      )}
      {plan.purpose && <p>{plan.purpose}</p>}
      <PlanFigures plan={plan} />
      {isTheirManager && <ManagerSteps place={place} plan={plan} etag={etag} />}
      <PlanItems place={place} plan={plan} etag={etag} isOwn={isOwn} />
      {isOwn && <OwnSteps place={place} plan={plan} etag={etag} />}
      {plan.state !== 'draft' && <CheckIns place={place} plan={plan} mayTell={isOwn || isTheirManager} />}
    </div>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import type { Place } from '../plans/queries'
import { Checkpoints } from './Checkpoints'
import { ImprovementComments } from './ImprovementComments'
import { ImprovementSteps } from './ImprovementSteps'
import { tones } from './improvementRules'
import { type ImprovementPlan, improvementPlanQuery, useChangeImprovement } from './queries'

const ImprovementForm = lazy(() => import('./ImprovementForm'))

export function ImprovementPlanPage({ personId, planId }: Place) {
  const t = useText()
  const { date } = useFormats()
  const me = useMe()
  const place = { personId, planId }
  const { data } = useSuspenseQuery(improvementPlanQuery(place))
  const { plan, etag } = data
  const change = useChangeImprovement(place, etag)
  const [isEditing, setIsEditing] = useState(false)
  const texts = (['gap', 'expected', 'support', 'evidence', 'unionRepresentative'] as const).filter(
    (text) => plan[text],
  )
  return (
    <div className={g.page}>
      <PageHead
        title={t('goals.improvement')}
        lead={
          <>
            <PersonName personId={personId} /> · {t('goals.improvement_until_day', { day: date(plan.until) })}{' '}
            <Tag tone={tones[plan.state]}>{t(`goals.improvement_state_${plan.state}`)}</Tag>
          </>
        }
        actions={
          <Link to="/people/$personId/plans" params={{ personId: me.personId ?? personId }} className={buttonClass()}>
            {t('goals.plans_own')}
          </Link>
        }
      />
      {plan.answer && plan.state === 'draft' && (
        <p className={g.note}>
          {t('goals.improvement_sent_back')} {plan.answer}
        </p>
      )}
      {plan.outcome && (
        <section className={g.part} aria-labelledby="outcome">
          <h2 id="outcome">{t(`goals.improvement_outcome_${plan.outcome}`)}</h2>
          <p>{plan.note}</p>
        </section>
      )}
      {isEditing ? (
        <Suspense fallback={<Waiting />}>
          <ImprovementForm
            personId={personId}
            plan={plan}
            onCancel={() => setIsEditing(false)}
            onSave={async (body) => {
              await change.mutateAsync(body)
              setIsEditing(false)
            }}
          />
        </Suspense>
      ) : (
        <>
          {texts.map((text) => (
            <section key={text} className={g.part} aria-labelledby={text}>
              <h2 id={text}>{t(`goals.improvement_${text}`)}</h2>
              <p>{plan[text]}</p>
            </section>
          ))}
          <ImprovementSteps place={place} plan={plan} onEdit={() => setIsEditing(true)} />
          <Checkpoints place={place} plan={plan} />
          {plan.state !== 'draft' && <ImprovementComments place={place} plan={plan} />}
          <Readers plan={plan} />
        </>
      )}
    </div>
  )
}

/** Everybody who reads it, so that nobody has to wonder. */
function Readers({ plan }: { plan: ImprovementPlan }) {
  const t = useText()
  return (
    <section className={g.part} aria-labelledby="readers">
      <h2 id="readers">{t('goals.improvement_readers')}</h2>
      <ul>
        <li>
          <PersonName personId={plan.personId} /> {plan.approvedAt === null && t('goals.improvement_reads_later')}
        </li>
        <li>{t('goals.improvement_reads_manager')}</li>
        <li>
          <PersonName personId={plan.approverId} /> {t('goals.improvement_reads_approver')}
        </li>
        {plan.hrIds.map((id) => (
          <li key={id}>
            <PersonName personId={id} /> {t('goals.improvement_reads_hr')}
          </li>
        ))}
      </ul>
      <p className="soft small">{t('goals.improvement_reads_nobody')}</p>
    </section>
  )
}

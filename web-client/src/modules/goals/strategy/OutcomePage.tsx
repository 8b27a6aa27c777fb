import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { Measurements } from './Measurements'
import { outcomeGoalQuery, strategyMapQuery, useRemoveOutcome, useSetOutcome } from './queries'
import { useFigure } from './useFigure'

const Edit = lazy(() => import('./Edit'))

export function OutcomePage({ outcomeGoalId }: { outcomeGoalId: string }) {
  const t = useText()
  const localized = useLocalized()
  const me = useMe()
  const figure = useFigure()
  const navigate = useNavigate()
  const { date, number, percent } = useFormats()
  const { data } = useSuspenseQuery(outcomeGoalQuery(outcomeGoalId))
  const { data: map } = useSuspenseQuery(strategyMapQuery)
  const [isEditing, setIsEditing] = useState(false)
  const remove = useRemoveOutcome()
  const add = useSetOutcome()
  const { goal, measurements } = data
  const skill = map.skills.find(({ skillId }) => skillId === goal.skillId)
  const served = map.goals.find(({ goalId }) => goalId === goal.businessGoalId)
  const mayEdit = may(me, 'editStrategy')
  const takeAway = async () => {
    await remove.mutateAsync(goal)
    const { title, kpi, skillId, roleProfileId, baseline, target, until, businessGoalId } = goal
    const body = { title, kpi, skillId, roleProfileId, baseline, target, until, businessGoalId }
    // what was told by hand does not come back with it
    const undo = measurements.length === 0 ? () => add.mutate({ body }) : undefined
    notify({ key: 'outcome', text: t('strategy.removed', { name: title }), undo })
    await navigate({ to: '/strategy' })
  }
  const facts = [
    [t('strategy.baseline'), figure(goal.baseline, goal.kpi)],
    [
      t('strategy.current'),
      goal.isWithheld ? t('strategy.withheld') : figure(goal.current, goal.kpi),
      goal.measuredOn && date(goal.measuredOn),
    ],
    [t('strategy.target'), figure(goal.target, goal.kpi), date(goal.until)],
    [t('strategy.progress'), goal.progress === null ? '–' : percent(goal.progress)],
    [t('strategy.people'), goal.people === null ? '–' : number(goal.people)],
  ] as const
  return (
    <div className={g.page}>
      <PageHead
        title={goal.title}
        lead={
          <>
            {t(`strategy.kpi_${goal.kpi}`)}
            {skill && (
              <>
                {' · '}
                <Link to="/strategy/skills/$skillId" params={{ skillId: skill.skillId }}>
                  {localized(skill.label)}
                </Link>
              </>
            )}
            {' · '}
            {localized(goal.roleName) || t('strategy.everybody')}
            {served && ` · ${t('strategy.serves', { goal: served.title })}`}
          </>
        }
        actions={
          <>
            <Link to="/strategy" className={buttonClass()}>
              {t('strategy.title')}
            </Link>
            {mayEdit && <Button onClick={() => setIsEditing(true)}>{t('strategy.edit')}</Button>}
            {mayEdit && (
              <Button kind="quiet" onClick={() => void takeAway().catch(() => undefined)}>
                {t('strategy.remove')}
              </Button>
            )}
          </>
        }
      />
      {isEditing && (
        <Suspense fallback={<Waiting />}>
          <Edit map={map} edited={{ kind: 'outcome', outcome: goal }} onDone={() => setIsEditing(false)} />
        </Suspense>
      )}
      <dl className={g.figures}>
        {facts.map(([label, value, day]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value} {day && <span className="soft small">{day}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {goal.isWithheld && <p className={g.note}>{t('strategy.withheld_why')}</p>}
      {!goal.isMeasured && <Measurements goal={goal} measurements={measurements} mayEdit={mayEdit} />}
    </div>
  )
}

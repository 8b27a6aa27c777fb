import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import g from '../Goals.module.css'
import { tones } from './improvementRules'
import { improvementPlansQuery, useDraftImprovement } from './queries'

const ImprovementForm = lazy(() => import('./ImprovementForm'))

interface ImprovementPartProps {
  personId: string
  isTheirManager: boolean
}

/** Beside somebody's plans; beside one's own, all that one has a part in. Nothing at all where there is none to read or to begin. */
export function ImprovementPart({ personId, isTheirManager }: ImprovementPartProps) {
  const t = useText()
  const { date } = useFormats()
  const isOwn = useMe().personId === personId
  const navigate = useNavigate()
  const { data } = useQuery(improvementPlansQuery)
  const draft = useDraftImprovement(personId)
  const [isBeginning, setIsBeginning] = useState(false)
  const plans = data?.items.filter((plan) => isOwn || plan.personId === personId) ?? []
  if (plans.length === 0 && !isTheirManager) return null
  return (
    <section className={g.part} aria-labelledby="improvement">
      <h2 id="improvement">{t('goals.improvements')}</h2>
      <ul className={g.part}>
        {plans.map((plan) => (
          <li key={plan.planId}>
            <Link
              to="/people/$personId/improvement-plans/$planId"
              params={{ personId: plan.personId, planId: plan.planId }}
            >
              <PersonName personId={plan.personId} />, {t('goals.improvement_until_day', { day: date(plan.until) })}
            </Link>{' '}
            <Tag tone={tones[plan.state]}>{t(`goals.improvement_state_${plan.state}`)}</Tag>
          </li>
        ))}
      </ul>
      {isTheirManager && !isBeginning && (
        <p>
          <Button onClick={() => setIsBeginning(true)}>{t('goals.improvement_new')}</Button>
        </p>
      )}
      {isBeginning && (
        <Suspense fallback={<Waiting />}>
          <ImprovementForm
            personId={personId}
            onCancel={() => setIsBeginning(false)}
            onSave={async (body) => {
              const planId = await draft.mutateAsync(body)
              await navigate({ to: '/people/$personId/improvement-plans/$planId', params: { personId, planId } })
            }}
          />
        </Suspense>
      )}
    </section>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import g from '../Goals.module.css'
import { type Place, type Plan, usePlanStep } from './queries'
import { Say } from './Say'

interface StepsProps {
  place: Place
  plan: Plan
  etag: string
}

/** Read it first, then agree or ask for a change. */
export function ManagerSteps({ place, plan, etag }: StepsProps) {
  const t = useText()
  const step = usePlanStep(place)
  const [isAnswering, setIsAnswering] = useState(false)
  const navigate = useNavigate()
  const personId = useMe().personId ?? ''
  const agree = () =>
    step.mutate(
      { step: 'agreement', etag },
      { onSuccess: () => notify({ key: 'plan', text: t('goals.plan_agreed_notice') }) },
    )
  /** It is a draft again, which is no longer the manager's to read. */
  const leave = async () => {
    notify({ key: 'plan', text: t('goals.plan_sent_back_notice') })
    await navigate({ to: '/people/$personId/team-plans', params: { personId } })
  }
  if (plan.state !== 'waitingForReview' && plan.state !== 'inReview') return null
  if (isAnswering)
    return (
      <Say
        place={place}
        as="return"
        label={t('goals.plan_answer')}
        action={t('goals.plan_send_back')}
        onDone={() => setIsAnswering(false)}
        onSaid={() => void leave()}
      />
    )
  return (
    <div className={g.actions}>
      {plan.state === 'waitingForReview' ? (
        <Button kind="primary" disabled={step.isPending} onClick={() => step.mutate({ step: 'review', etag })}>
          {t('goals.plan_review')}
        </Button>
      ) : (
        <Button kind="primary" disabled={step.isPending} onClick={agree}>
          {t('goals.plan_agree')}
        </Button>
      )}
      <Button onClick={() => setIsAnswering(true)}>{t('goals.plan_ask_change')}</Button>
    </div>
  )
}

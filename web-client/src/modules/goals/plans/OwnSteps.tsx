import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import g from '../Goals.module.css'
import { EditPlan } from './EditPlan'
import { isEditable, openItems } from './planRules'
import { type Place, type Plan, type PlanStep, usePlanStep } from './queries'
import { Say } from './Say'

interface StepsProps {
  place: Place
  plan: Plan
  etag: string
}

export function OwnSteps({ place, plan, etag }: StepsProps) {
  const t = useText()
  const step = usePlanStep(place)
  const [open, setOpen] = useState<'edit' | 'cancel'>()
  const go = (next: PlanStep & ('submission' | 'completion')) =>
    step.mutate(
      { step: next, etag },
      { onSuccess: () => notify({ key: 'plan', text: t(`goals.plan_${next}_notice`) }) },
    )
  const close = () => setOpen(undefined)
  if (plan.state === 'complete' || plan.state === 'cancelled') return null
  if (open === 'edit') return <EditPlan place={place} plan={plan} etag={etag} onDone={close} />
  if (open === 'cancel')
    return (
      <Say
        place={place}
        as="cancellation"
        label={t('goals.plan_why_cancel')}
        action={t('goals.plan_cancel')}
        onDone={close}
      />
    )
  return (
    <div className={g.actions}>
      {plan.state === 'draft' && (
        <Button kind="primary" disabled={plan.items.length === 0 || step.isPending} onClick={() => go('submission')}>
          {t('goals.plan_submit')}
        </Button>
      )}
      {plan.state === 'active' && openItems(plan).length === 0 && (
        <Button kind="primary" disabled={step.isPending} onClick={() => go('completion')}>
          {t('goals.plan_complete')}
        </Button>
      )}
      {isEditable(plan) && <Button onClick={() => setOpen('edit')}>{t('goals.plan_edit')}</Button>}
      <Button kind="quiet" onClick={() => setOpen('cancel')}>
        {t('goals.plan_cancel')}
      </Button>
    </div>
  )
}

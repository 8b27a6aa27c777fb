import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { SelectBox } from '@/shared/ui/SelectBox'
import { WordsForm } from '@/shared/ui/WordsForm'
import g from '../Goals.module.css'
import type { Place } from '../plans/queries'
import { endingsOf, mayWrite } from './improvementRules'
import {
  type Ending,
  type ImprovementPlan,
  useEndImprovement,
  useImprovementStep,
  useReturnImprovement,
} from './queries'

interface StepsProps {
  place: Place
  plan: ImprovementPlan
  onEdit: () => void
}

/** What the reader may do next, by the part that they have in it. */
export function ImprovementSteps({ place, plan, onEdit }: StepsProps) {
  const t = useText()
  const navigate = useNavigate()
  const personId = useMe().personId ?? ''
  const [open, setOpen] = useState<'return' | 'end'>()
  const [outcome, setOutcome] = useState<Ending['outcome']>(endingsOf(plan)[0] ?? 'withdrawn')
  const step = useImprovementStep(place)
  const sendBack = useReturnImprovement(place)
  const end = useEndImprovement(place)
  const close = () => setOpen(undefined)
  if (plan.part === 'person' || plan.state === 'ended') return null

  const answered = async (answer: string) => {
    await sendBack.mutateAsync(answer)
    close()
    // a draft is not the approver's to read
    if (plan.part === 'approver') await navigate({ to: '/people/$personId/plans', params: { personId } })
  }
  if (open === 'return')
    return (
      <WordsForm
        label={t('goals.plan_answer')}
        action={t('goals.plan_send_back')}
        error={sendBack.error?.message}
        isBusy={sendBack.isPending}
        onSay={answered}
        onCancel={close}
      />
    )
  if (open === 'end')
    return (
      <WordsForm
        label={t('goals.improvement_note')}
        action={t('goals.improvement_end')}
        error={end.error?.message}
        isBusy={end.isPending}
        onSay={async (comment) => {
          await end.mutateAsync({ outcome, comment })
          close()
        }}
        onCancel={close}
      >
        <SelectBox
          label={t('goals.improvement_outcome')}
          value={outcome}
          onChange={(value) => setOutcome(value as Ending['outcome'])}
        >
          {endingsOf(plan).map((ending) => (
            <option key={ending} value={ending}>
              {t(`goals.improvement_outcome_${ending}`)}
            </option>
          ))}
        </SelectBox>
      </WordsForm>
    )
  const isWaiting = plan.state === 'waitingForApproval'
  const go = (next: 'submission' | 'approval') =>
    step.mutate(next, {
      onSuccess: () => notify({ key: 'improvement', text: t(`goals.improvement_${next}_notice`) }),
    })
  return (
    <div className={g.actions}>
      {plan.part === 'writer' && plan.state === 'draft' && (
        <Button kind="primary" disabled={step.isPending} onClick={() => go('submission')}>
          {t('goals.improvement_submit')}
        </Button>
      )}
      {plan.part === 'approver' && isWaiting && (
        <Button kind="primary" disabled={step.isPending} onClick={() => go('approval')}>
          {t('goals.improvement_approve')}
        </Button>
      )}
      {isWaiting && (
        <Button onClick={() => setOpen('return')}>
          {t(plan.part === 'approver' ? 'goals.plan_ask_change' : 'goals.improvement_take_back')}
        </Button>
      )}
      {mayWrite(plan) && <Button onClick={onEdit}>{t('goals.improvement_edit')}</Button>}
      {plan.part === 'writer' && (
        <Button kind="quiet" onClick={() => setOpen('end')}>
          {t('goals.improvement_end')}
        </Button>
      )}
    </div>
  )
}

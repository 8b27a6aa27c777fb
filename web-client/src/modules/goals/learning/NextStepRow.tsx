import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { SelectBox } from '@/shared/ui/SelectBox'
import { Tag } from '@/shared/ui/Tag'
import g from '../Goals.module.css'
import { dismissals } from './choices'
import s from './Learning.module.css'
import { type NextStep, useDismiss } from './queries'
import { ScoreParts } from './ScoreParts'

interface NextStepRowProps {
  personId: string
  step: NextStep
  rule: number
  isOwn: boolean
}

/** One suggestion, why, and where it leads; aside for a time with a reason. */
export function NextStepRow({ personId, step, rule, isOwn }: NextStepRowProps) {
  const t = useText()
  const { date, number } = useFormats()
  const dismiss = useDismiss(personId)
  const [isAsking, setIsAsking] = useState(false)
  const putAside = async (reason: (typeof dismissals)[number]) => {
    await dismiss.mutateAsync({ itemId: step.itemId, reason })
    const undo = () => dismiss.mutate({ itemId: step.itemId, reason: null })
    notify({ key: 'dismissal', text: t('goals.dismissed', { title: step.title }), undo })
  }
  const facts = [
    t(`goals.learning_kind_${step.kind}`),
    t('goals.item_hours_of', { hours: number(step.hours) }),
    step.due && t('goals.item_due_day', { day: date(step.due) }),
  ]
  return (
    <li className={s.step}>
      <div>
        <h3>{step.title}</h3>
        <p className="soft small">{facts.filter(Boolean).join(' · ')}</p>
        <p className={g.actions}>
          {step.reasons.map((reason) => (
            <Tag key={reason} tone={reason === 'requiredByLaw' ? 'wait' : 'plain'}>
              {t(`goals.reason_${reason}`)}
            </Tag>
          ))}
        </p>
      </div>
      <div className={g.actions}>
        <Link to="/learning/$itemId" params={{ itemId: step.itemId }} className={buttonClass()}>
          {t('goals.next_step_open')}
          <span className="visually-hidden">: {step.title}</span>
        </Link>
        {isOwn && !step.isObligation && !isAsking && (
          <Button kind="quiet" onClick={() => setIsAsking(true)}>
            {t('goals.dismiss')}
            <span className="visually-hidden">: {step.title}</span>
          </Button>
        )}
        {isAsking && (
          <SelectBox
            label={t('goals.dismiss_why')}
            value=""
            onChange={(reason) => void putAside(reason as (typeof dismissals)[number]).catch(() => undefined)}
          >
            <option value="">{t('goals.dismiss_choose')}</option>
            {dismissals.map((reason) => (
              <option key={reason} value={reason}>
                {t(`goals.dismissal_${reason}`)}
              </option>
            ))}
          </SelectBox>
        )}
      </div>
      {step.parts.length > 0 && <ScoreParts step={step} rule={rule} />}
    </li>
  )
}

import { useEffect, useId, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import s from './Reskilling.module.css'
import type { Stage } from './reskillingRules'

interface MoveReasonProps {
  to: Stage
  onSay: (reason: string) => void
  onCancel: () => void
}

/** Why, in place: on the card that is about to move. */
export function MoveReason({ to, onSay, onCancel }: MoveReasonProps) {
  const t = useText()
  const id = useId()
  const [reason, setReason] = useState('')
  useEffect(() => document.getElementById(id)?.focus(), [id])
  return (
    <form
      className={g.part}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) onSay(reason)
      }}
    >
      <TextArea
        id={id}
        label={t(to === 'left' ? 'goals.reskill_why_left' : 'goals.reskill_why_admitted')}
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={s.steps}>
        <Button type="submit" kind="primary" disabled={!reason.trim()}>
          {t('goals.reskill_to', { stage: t(`goals.stage_${to}`) })}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}

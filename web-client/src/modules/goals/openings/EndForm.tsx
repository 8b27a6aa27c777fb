import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import type { Ending } from './OpeningPage'
import s from './Openings.module.css'
import { type Place, useEndOpening } from './queries'

interface EndFormProps {
  place: Place
  ending: Ending
  onDone: () => void
}

/** Why this one, or why nobody. */
export function EndForm({ place, ending, onDone }: EndFormProps) {
  const t = useText()
  const end = useEndOpening(place)
  const [reason, setReason] = useState('')
  const { candidateId, name } = ending
  return (
    <form
      className={s.part}
      onSubmit={(event) => {
        event.preventDefault()
        void end.mutateAsync({ candidateId, reason }).then(onDone, () => undefined)
      }}
    >
      <TextArea
        label={candidateId ? t('goals.candidate_why', { name: name ?? '' }) : t('goals.opening_why_cancel')}
        value={reason}
        maxLength={2000}
        error={end.error?.message}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={g.actions}>
        <Button type="submit" kind="primary" disabled={!reason.trim() || end.isPending}>
          {t(candidateId ? 'goals.candidate_choose' : 'goals.opening_cancel')}
        </Button>
        <Button onClick={onDone}>{t('app.cancel')}</Button>
      </div>
    </form>
  )
}

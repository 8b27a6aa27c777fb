import { useId, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { ButtonKind } from '@/shared/ui/buttonClass'
import s from './Pairs.module.css'

interface AskOnceProps {
  label: string
  /** What it is about, for those who do not see where it stands. */
  hidden?: string
  kind?: ButtonKind
  means: string
  sure: string
  isBusy: boolean
  onSure: () => unknown
}

/** What cannot be undone is asked about once, where it is. */
export function AskOnce({ label, hidden, kind = 'quiet', means, sure, isBusy, onSure }: AskOnceProps) {
  const t = useText()
  const id = useId()
  const [isAsked, setAsked] = useState(false)
  return (
    <div className={s.ask} data-asked={isAsked || undefined}>
      {isAsked && (
        <p id={id} role="alert">
          {means}
        </p>
      )}
      <Button
        kind={isAsked ? 'primary' : kind}
        disabled={isBusy}
        aria-describedby={isAsked ? id : undefined}
        onClick={() => (isAsked ? onSure() : setAsked(true))}
      >
        {isAsked ? sure : label}
        {hidden && <span className="visually-hidden">: {hidden}</span>}
      </Button>
      {isAsked && (
        <Button kind="quiet" onClick={() => setAsked(false)}>
          {t('app.cancel')}
        </Button>
      )}
    </div>
  )
}

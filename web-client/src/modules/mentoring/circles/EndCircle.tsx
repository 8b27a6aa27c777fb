import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import m from '../Mentoring.module.css'
import { useEndCircle } from './queries'

/** It cannot be taken back, so it is asked about first. */
export function EndCircle({ circleId, onDone }: { circleId: string; onDone: () => void }) {
  const t = useText()
  const end = useEndCircle(circleId)
  const [isAsked, setIsAsked] = useState(false)
  const sure = async () => {
    await end.mutateAsync(undefined)
    onDone()
  }
  return (
    <div className={m.actions}>
      {isAsked && <p className="small">{t('mentoring.circle_end_means')}</p>}
      {isAsked ? (
        <>
          <Button disabled={end.isPending} onClick={() => void sure().catch(() => undefined)}>
            {t('mentoring.circle_end_sure')}
          </Button>
          <Button kind="quiet" onClick={() => setIsAsked(false)}>
            {t('app.cancel')}
          </Button>
        </>
      ) : (
        <Button kind="quiet" onClick={() => setIsAsked(true)}>
          {t('mentoring.circle_end')}
        </Button>
      )}
    </div>
  )
}

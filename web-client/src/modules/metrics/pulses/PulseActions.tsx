import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { MoveClosing } from './MoveClosing'
import s from './Pulses.module.css'
import { type Pulse, useClosePulse } from './queries'

/** Closing forgets who was asked and cannot be undone: it is said first. */
export function PulseActions({ pulse }: { pulse: Pulse }) {
  const t = useText()
  const close = useClosePulse(pulse.pulseId)
  const [doing, setDoing] = useState<'move' | 'close'>()
  const stop = () => setDoing(undefined)
  const isOpen = pulse.state === 'open'
  if (doing === 'move') return <MoveClosing pulse={pulse} onDone={stop} />
  if (doing === 'close')
    return (
      <div className={s.next}>
        <p>{t(isOpen ? 'metrics.pulse_close_means' : 'metrics.pulse_call_off_means')}</p>
        <div className={s.actions}>
          <Button disabled={close.isPending} onClick={() => close.mutate(undefined, { onSuccess: stop })}>
            {t(isOpen ? 'metrics.pulse_close_do' : 'metrics.pulse_call_off_do')}
          </Button>
          <Button kind="quiet" onClick={stop}>
            {t('app.cancel')}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={s.actions} data-no-print>
      <Button onClick={() => setDoing('move')}>{t('metrics.pulse_move')}</Button>
      <Button kind="quiet" onClick={() => setDoing('close')}>
        {t(isOpen ? 'metrics.pulse_close' : 'metrics.pulse_call_off')}
      </Button>
    </div>
  )
}

import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import s from './Pulses.module.css'
import { type Pulse, useMoveClosing } from './queries'

export function MoveClosing({ pulse, onDone }: { pulse: Pulse; onDone: () => void }) {
  const t = useText()
  const move = useMoveClosing(pulse)
  const [closes, setCloses] = useState(pulse.closes)
  return (
    <form
      className={s.part}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate(closes, { onSuccess: onDone })
      }}
    >
      <Field
        label={t('metrics.pulse_closes')}
        type="date"
        value={closes}
        error={move.error?.message}
        onChange={({ target }) => setCloses(target.value)}
      />
      <div className={s.actions}>
        <Button type="submit" kind="primary" disabled={!closes || move.isPending}>
          {t('metrics.pulse_move')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}

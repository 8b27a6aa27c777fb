import { useText } from '@/shared/lib/locale'
import { MoveDay } from '@/shared/ui/MoveDay'
import { type Pulse, useMoveClosing } from './queries'

export function MoveClosing({ pulse, onDone }: { pulse: Pulse; onDone: () => void }) {
  const t = useText()
  return (
    <MoveDay
      label={t('metrics.pulse_closes')}
      day={pulse.closes}
      action={t('metrics.pulse_move')}
      move={useMoveClosing(pulse)}
      onDone={onDone}
    />
  )
}

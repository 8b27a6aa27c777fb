import { useText } from '@/shared/lib/locale'
import { MoveDay } from '@/shared/ui/MoveDay'
import { type Cycle, useMoveCycleDue } from './queries'

/** Another last day, for all who have not met. */
export function CycleDue({ cycle, onDone }: { cycle: Cycle; onDone: () => void }) {
  const t = useText()
  return (
    <MoveDay
      label={t('conversations.due')}
      help={t('conversations.cycle_due_help')}
      day={cycle.due}
      action={t('conversations.cycle_move_due')}
      move={useMoveCycleDue(cycle.cycleId)}
      onDone={onDone}
    />
  )
}

import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import c from '../conversations/Conversations.module.css'
import { type Cycle, useMoveCycleDue } from './queries'

/** Another last day, for all who have not met. */
export function CycleDue({ cycle, onDone }: { cycle: Cycle; onDone: () => void }) {
  const t = useText()
  const move = useMoveCycleDue(cycle.cycleId)
  const [due, setDue] = useState(cycle.due)
  return (
    <form
      className={c.part}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate(due, { onSuccess: onDone })
      }}
    >
      <Field
        label={t('conversations.due')}
        help={t('conversations.cycle_due_help')}
        type="date"
        value={due}
        error={move.error?.message}
        onChange={({ target }) => setDue(target.value)}
      />
      <div className={c.actions}>
        <Button type="submit" kind="primary" disabled={!due || move.isPending}>
          {t('conversations.cycle_move_due')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}

import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from './Button'
import { Field } from './Field'
import s from './Form.module.css'

interface MoveDayProps {
  label: string
  help?: string
  day: string
  action: string
  move: {
    mutate: (day: string, told: { onSuccess: () => void }) => void
    isPending: boolean
    error: Error | null
  }
  onDone: () => void
}

/** Another day for something that has one. */
export function MoveDay({ label, help, day, action, move, onDone }: MoveDayProps) {
  const t = useText()
  const [chosen, setChosen] = useState(day)
  return (
    <form
      className={s.words}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate(chosen, { onSuccess: onDone })
      }}
    >
      <Field
        label={label}
        {...(help && { help })}
        type="date"
        value={chosen}
        error={move.error?.message}
        onChange={({ target }) => setChosen(target.value)}
      />
      <div className={s.actions}>
        <Button type="submit" kind="primary" disabled={!chosen || move.isPending}>
          {action}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}

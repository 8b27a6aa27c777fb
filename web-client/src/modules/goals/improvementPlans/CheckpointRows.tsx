import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import g from '../Goals.module.css'

export interface EditedCheckpoint {
  key: string
  checkpointId?: string
  day: string
  what: string
  /** What was seen there stands. */
  isHeld: boolean
}

interface CheckpointRowsProps {
  checkpoints: readonly EditedCheckpoint[]
  onChange: (checkpoints: EditedCheckpoint[]) => void
}

export function CheckpointRows({ checkpoints, onChange }: CheckpointRowsProps) {
  const t = useText()
  const set = (key: string, patch: Partial<EditedCheckpoint>) =>
    onChange(checkpoints.map((one) => (one.key === key ? { ...one, ...patch } : one)))
  const add = () => onChange([...checkpoints, { key: crypto.randomUUID(), day: '', what: '', isHeld: false }])
  return (
    <fieldset className={g.part}>
      <legend>{t('goals.improvement_checkpoints')}</legend>
      <ul className={g.part}>
        {checkpoints.map(({ key, day, what, isHeld }, at) => (
          <li key={key} className={g.fields}>
            <Field
              id={`day-${key}`}
              label={t('goals.improvement_day')}
              type="date"
              value={day}
              readOnly={isHeld}
              onChange={(event) => set(key, { day: event.target.value })}
            />
            <Field
              id={`what-${key}`}
              label={t('goals.improvement_what')}
              value={what}
              maxLength={1000}
              readOnly={isHeld}
              onChange={(event) => set(key, { what: event.target.value })}
            />
            {!isHeld && checkpoints.length > 1 && (
              <Button kind="quiet" onClick={() => onChange(checkpoints.filter((one) => one.key !== key))}>
                {t('goals.item_remove')}
                <span className="visually-hidden">: {what || at + 1}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Button onClick={add}>{t('goals.improvement_checkpoint_add')}</Button>
      </p>
    </fieldset>
  )
}

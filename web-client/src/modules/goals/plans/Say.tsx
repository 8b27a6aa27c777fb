import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import s from './Plans.module.css'
import { type Place, type Saying, useSay } from './queries'

interface SayProps {
  place: Place
  as: Saying
  label: string
  action: string
  onDone?: () => void
  /** Where it has been said; else as when it is given up. */
  onSaid?: () => void
}

/** Some words to the other, and what comes of them. */
export function Say({ place, as, label, action, onDone, onSaid = onDone }: SayProps) {
  const t = useText()
  const say = useSay(place)
  const [text, setText] = useState('')
  return (
    <form
      className={s.say}
      onSubmit={(event) => {
        event.preventDefault()
        const told = async () => {
          await say.mutateAsync({ as, text })
          setText('')
          onSaid?.()
        }
        void told().catch(() => undefined)
      }}
    >
      <TextArea
        label={label}
        value={text}
        maxLength={2000}
        error={say.error?.message}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={g.actions}>
        <Button type="submit" disabled={!text.trim() || say.isPending}>
          {action}
        </Button>
        {onDone && (
          <Button kind="quiet" onClick={onDone}>
            {t('app.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

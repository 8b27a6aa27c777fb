import { useEffect, useId, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import m from '../Mentoring.module.css'
import type { Asked } from './Ask'
import { useAsk, useTakeBackRequest } from './queries'

/** A few lines to the one who would suit; the two alone read them. */
export function AskForm({ asked, onDone }: { asked: Asked; onDone: () => void }) {
  const t = useText()
  const id = useId()
  const { personId, programmeId, otherId, name, as } = asked
  const ask = useAsk(personId)
  const takeBack = useTakeBackRequest()
  const [message, setMessage] = useState('')
  useEffect(() => document.getElementById(id)?.focus(), [id])
  const send = async () => {
    const relationshipId = await ask.mutateAsync({ programmeId, otherId, message, isMentor: as === 'mentor' })
    notify({ key: 'mentoring', text: t('mentoring.asked_told', { name }), undo: () => takeBack.mutate(relationshipId) })
    onDone()
  }
  return (
    <form
      className={m.part}
      onSubmit={(event) => {
        event.preventDefault()
        if (message.trim()) void send().catch(() => undefined)
      }}
    >
      <TextArea
        id={id}
        label={t('mentoring.ask_message', { name })}
        help={t('mentoring.ask_help')}
        error={ask.error?.message}
        maxLength={1000}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <div className={m.actions}>
        <Button type="submit" kind="primary" disabled={!message.trim() || ask.isPending}>
          {t('mentoring.ask_send')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}

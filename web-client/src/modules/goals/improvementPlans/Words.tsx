import { type ReactNode, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import g from '../Goals.module.css'
import s from '../plans/Plans.module.css'

interface WordsProps {
  label: string
  action: string
  error: string | undefined
  isBusy: boolean
  onSay: (text: string) => Promise<unknown>
  onCancel?: () => void
  /** What is asked before the words. */
  children?: ReactNode
}

/** Some words, and what comes of them. */
export function Words({ label, action, error, isBusy, onSay, onCancel, children }: WordsProps) {
  const t = useText()
  const [text, setText] = useState('')
  return (
    <form
      className={s.say}
      onSubmit={(event) => {
        event.preventDefault()
        void onSay(text)
          .then(() => setText(''))
          .catch(() => undefined)
      }}
    >
      {children}
      <TextArea
        label={label}
        value={text}
        maxLength={2000}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={g.actions}>
        <Button type="submit" disabled={!text.trim() || isBusy}>
          {action}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t('app.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

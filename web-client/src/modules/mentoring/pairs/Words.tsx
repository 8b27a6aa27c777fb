import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import m from '../Mentoring.module.css'
import s from './Pairs.module.css'

interface WordsProps {
  label: string
  help?: string
  action: string
  error: string | undefined
  isBusy: boolean
  onSay: (text: string) => Promise<unknown>
  onCancel?: () => void
}

/** Some words to the other one. */
export function Words({ label, help, action, error, isBusy, onSay, onCancel }: WordsProps) {
  const t = useText()
  const [text, setText] = useState('')
  return (
    <form
      className={s.words}
      onSubmit={(event) => {
        event.preventDefault()
        void onSay(text.trim()).catch(() => undefined)
      }}
    >
      <TextArea
        label={label}
        help={help}
        value={text}
        maxLength={1000}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={m.actions}>
        <Button type="submit" kind="primary" disabled={!text.trim() || isBusy}>
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

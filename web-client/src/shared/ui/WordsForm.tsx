import { type ReactNode, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from './Button'
import s from './Form.module.css'
import { TextArea } from './TextArea'

interface WordsFormProps {
  label: string
  help?: string
  action: string
  kind?: 'primary'
  most?: number
  error: string | undefined
  isBusy: boolean
  /** What is refused leaves the words where they are. */
  onSay: (text: string) => Promise<unknown>
  onCancel?: (() => void) | undefined
  /** What is asked before the words. */
  children?: ReactNode
}

/** Some words to somebody, and what comes of them. */
export function WordsForm(props: WordsFormProps) {
  const { label, help, action, kind, most = 2000, error, isBusy, onSay, onCancel, children } = props
  const t = useText()
  const [text, setText] = useState('')
  const say = async () => {
    await onSay(text.trim())
    setText('')
  }
  return (
    <form
      className={s.words}
      onSubmit={(event) => {
        event.preventDefault()
        void say().catch(() => undefined)
      }}
    >
      {children}
      <TextArea
        label={label}
        help={help}
        value={text}
        maxLength={most}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={s.actions}>
        <Button type="submit" kind={kind} disabled={!text.trim() || isBusy}>
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

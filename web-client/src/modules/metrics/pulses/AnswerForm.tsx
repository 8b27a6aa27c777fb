import { type FormEvent, useRef, useState } from 'react'
import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { TextArea } from '@/shared/ui/TextArea'
import { FiveSteps } from './FiveSteps'
import s from './Pulses.module.css'
import { type MyPulse, useAnswerPulse } from './queries'

/** What one answers stays on the page: no draft of it is kept, on this device or elsewhere. */
export function AnswerForm({ pulse }: { pulse: MyPulse }) {
  const t = useText()
  const localized = useLocalized()
  const send = useAnswerPulse(pulse.pulseId)
  const [values, setValues] = useState<Record<string, number>>({})
  const [words, setWords] = useState('')
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const missing = pulse.items.filter(({ key }) => !values[key])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [first] = missing
    if (first) form.current?.querySelector<HTMLInputElement>(`input[name="${first.key}"]`)?.focus()
    else
      send.mutate({
        items: pulse.items.map(({ key }) => ({ key, value: values[key] ?? 0 })),
        text: words.trim() || null,
      })
  }
  return (
    <form ref={form} className={s.form} onSubmit={submit} noValidate>
      <details className={s.private}>
        <summary>{t('metrics.answer_private')}</summary>
        <p className="soft">{t('metrics.answer_private_how')}</p>
      </details>
      {pulse.items.map(({ key, text }) => (
        <FiveSteps
          key={key}
          name={key}
          statement={localized(text)}
          value={values[key]}
          isMissing={isTried && !values[key]}
          onChange={(value) => setValues({ ...values, [key]: value })}
        />
      ))}
      {pulse.question && (
        <TextArea
          label={localized(pulse.question)}
          help={t('metrics.answer_words_help')}
          maxLength={2000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      {isTried && missing.length > 0 && (
        <p role="alert" className={s.missing}>
          {t('metrics.answer_missing_some', { count: missing.length })}
        </p>
      )}
      {send.error && <PanelError error={send.error} />}
      <div className={s.send}>
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {t('metrics.answer_send')}
        </Button>
        <span className="soft small">{t('metrics.answer_once')}</span>
      </div>
    </form>
  )
}

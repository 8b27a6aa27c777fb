import { useEffect, useRef, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import s from '../People.module.css'

/** The whole key, which the server shows this once: focus comes here, and it stays until one says that it is kept. */
export function KeySecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isCopied, setCopied] = useState<boolean>()
  useEffect(() => heading.current?.focus(), [])
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <section className={s.centre} aria-labelledby="secret">
      <div className={s.part}>
        <h2 id="secret" ref={heading} tabIndex={-1}>
          {t('admin.key_secret')}
        </h2>
        <p>{t('admin.key_secret_once')}</p>
        <code className={s.code}>{secret}</code>
        <p role="status" className="small">
          {isCopied !== undefined && t(isCopied ? 'admin.key_copied' : 'admin.key_not_copied')}
        </p>
        <div className={s.actions}>
          <Button kind="primary" onClick={copy}>
            {t('admin.key_copy')}
          </Button>
          <Button onClick={onDone}>{t('admin.key_kept')}</Button>
        </div>
      </div>
    </section>
  )
}

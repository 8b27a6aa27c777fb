import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import d from './Documents.module.css'
import { type Document, useEnd } from './queries'

/** Closing what is complete, or withdrawing what is not to be completed: what cannot be undone is asked twice. */
export function EndDocument({ document }: { document: Document }) {
  const t = useText()
  const end = useEnd(document.documentId)
  const [isSure, setIsSure] = useState(false)
  const { actions } = document
  if (!actions.includes('close') && !actions.includes('withdraw')) return null
  return (
    <div className={d.actions} data-no-print>
      {actions.includes('close') && (
        <Button disabled={end.isPending} onClick={() => end.mutate(false)}>
          {t('documents.close')}
        </Button>
      )}
      {actions.includes('withdraw') && !isSure && (
        <Button kind="quiet" onClick={() => setIsSure(true)}>
          {t('documents.withdraw')}
        </Button>
      )}
      {isSure && (
        <section className={d.sure} role="alert">
          <p>{t('documents.withdraw_sure')}</p>
          <p className={d.actions}>
            <Button disabled={end.isPending} onClick={() => end.mutate(true)}>
              {t('documents.withdraw_yes')}
            </Button>
            <Button kind="quiet" onClick={() => setIsSure(false)}>
              {t('app.cancel')}
            </Button>
          </p>
        </section>
      )}
    </div>
  )
}

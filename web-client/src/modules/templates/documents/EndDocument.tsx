import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import d from './Documents.module.css'
import { type Document, useEnd } from './queries'

/** Closing what is complete, or withdrawing what is not to be completed. */
export function EndDocument({ document }: { document: Document }) {
  const t = useText()
  const end = useEnd(document.documentId)
  const { actions } = document
  if (!actions.includes('close') && !actions.includes('withdraw')) return null
  return (
    <p className={d.actions} data-no-print>
      {actions.includes('close') && (
        <Button disabled={end.isPending} onClick={() => end.mutate(false)}>
          {t('documents.close')}
        </Button>
      )}
      {actions.includes('withdraw') && (
        <Button kind="quiet" disabled={end.isPending} onClick={() => end.mutate(true)}>
          {t('documents.withdraw')}
        </Button>
      )}
    </p>
  )
}

import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { MissingList } from '../fill-in/MissingList'
import type { Writing } from '../fill-in/useWriting'
import d from './Documents.module.css'
import { type Document, useHandIn } from './queries'

interface HandInProps {
  document: Document
  own: Writing
  together: Writing
}

/** Who has handed in and who has not, and the reader's own button; what is missing is said before the server has to. */
export function HandIn({ document, own, together }: HandInProps) {
  const t = useText()
  const handIn = useHandIn(document.documentId)
  const parts = [
    ...(document.actions.includes('handIn') ? [false] : []),
    ...(document.actions.includes('handInTogether') ? [true] : []),
  ]
  if (!parts.length) return null
  const send = (isTogether: boolean) =>
    (isTogether ? together : own).submit(() =>
      handIn.mutate(isTogether, { onSuccess: () => notify({ key: 'handed-in', text: t('documents.handed_in_now') }) }),
    )
  const isHandedIn = (isTogether: boolean) =>
    document.handedIn.some(({ part }) => part === (isTogether ? null : document.me))
  return (
    <section className={d.handIn} aria-labelledby="hand-in" data-no-print>
      <h2 id="hand-in">{t('documents.hand_in_title')}</h2>
      <ul className={d.who}>
        {document.handedIn.map(({ part }) => (
          <li key={part}>
            {t('documents.has_handed_in', { who: part ? t(`fillin.party_${part}`) : t('documents.together') })}
          </li>
        ))}
        {document.waiting.map((part) => (
          <li key={part} className="soft">
            {t('documents.has_not', { who: part ? t(`fillin.party_${part}`) : t('documents.together') })}
          </li>
        ))}
      </ul>
      <MissingList questions={[...own.missing, ...together.missing]} />
      {handIn.error && <PanelError error={handIn.error} />}
      <p className={d.actions}>
        {parts.map((isTogether) => (
          <Button
            key={String(isTogether)}
            kind={isHandedIn(isTogether) ? 'secondary' : 'primary'}
            disabled={handIn.isPending}
            onClick={() => void send(isTogether)}
          >
            {t(
              isTogether
                ? 'documents.hand_in_together'
                : isHandedIn(isTogether)
                  ? 'documents.hand_in_anew'
                  : 'documents.hand_in',
            )}
          </Button>
        ))}
      </p>
      <p className="soft small">{t('documents.hand_in_means')}</p>
    </section>
  )
}

import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { Button } from '@/shared/ui/Button'
import { PanelError } from '@/shared/ui/PanelError'
import { type Answers, byKey } from '../fill-in/answers'
import { missingOf } from '../fill-in/asking'
import { MissingList } from '../fill-in/MissingList'
import type { SectionDraft } from '../fill-in/useDraft'
import d from './Documents.module.css'
import { type Document, useHandIn } from './queries'

interface HandInProps {
  document: Document
  written: Readonly<Record<string, Pick<SectionDraft, 'answers' | 'flush' | 'state'>>>
  me: Document['me']
  onWrong: (wrong: Record<string, string>) => void
}

/** Who has handed in and who has not, and the reader's own button; what is missing is said before the server has to. */
export function HandIn({ document, written, me, onWrong }: HandInProps) {
  const t = useText()
  const handIn = useHandIn(document.documentId)
  const [isTried, setIsTried] = useState(false)
  const parts = [
    ...(document.actions.includes('handIn') ? [false] : []),
    ...(document.actions.includes('handInTogether') ? [true] : []),
  ]
  if (!parts.length) return null
  const ticked = byKey(document.ticked.map(({ question }) => ({ question, isDone: true })))
  const of = (isTogether: boolean) => {
    const mine = document.sections.filter(
      ({ mayWrite, section }) => mayWrite && (section.way === 'together') === isTogether,
    )
    const answers: Answers = Object.assign(
      { ...ticked },
      ...mine.map(({ section }) => written[section.key]?.answers ?? {}),
    )
    return {
      mine,
      missing: missingOf(
        mine.map(({ section }) => section),
        answers,
      ),
    }
  }
  const missing = isTried ? parts.flatMap((isTogether) => of(isTogether).missing) : []
  const send = async (isTogether: boolean) => {
    setIsTried(true)
    const { mine, missing: left } = of(isTogether)
    onWrong(Object.fromEntries(left.map(({ key }) => [key, t('documents.needs_answer')])))
    if (left.length) return
    await Promise.all(mine.map(({ section }) => written[section.key]?.flush()))
    await handIn.mutateAsync(isTogether).then(
      () => notify({ key: 'handed-in', text: t('documents.handed_in_now') }),
      () => undefined,
    )
  }
  const isHandedIn = (isTogether: boolean) => document.handedIn.some(({ part }) => part === (isTogether ? null : me))
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
      <MissingList questions={missing} />
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

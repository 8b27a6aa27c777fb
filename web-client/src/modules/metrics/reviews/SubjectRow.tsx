import { lazy, Suspense, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Waiting } from '@/shared/ui/Waiting'
import { DecidedFacts } from './DecidedFacts'
import type { Review } from './queries'
import s from './Reviews.module.css'
import { decidedOf, readingOf, type Subject } from './rules'
import { useSubjects } from './useSubjects'

const DecisionForm = lazy(() => import('./DecisionForm'))

/** One thing on the agenda: its figure, and what is decided of it. */
export function SubjectRow({ review, subject, mayWrite }: { review: Review; subject: Subject; mayWrite: boolean }) {
  const t = useText()
  const { nameOf, written } = useSubjects()
  const [isEdited, setEdited] = useState(false)
  const decided = decidedOf(review.decisions, subject)
  const isClosed = review.state === 'closed'
  const name = nameOf(subject)
  return (
    <li>
      <h3>{name}</h3>
      {subject.metricKey && (
        <dl className={s.facts}>
          {isClosed && (
            <div>
              <dt>{t('metrics.figure_then')}</dt>
              <dd>{written(readingOf(review.readings, subject.metricKey))}</dd>
            </div>
          )}
          <div>
            <dt>{t('metrics.figure_today')}</dt>
            <dd>{written(readingOf(review.today, subject.metricKey))}</dd>
          </div>
        </dl>
      )}
      {isEdited ? (
        <Suspense fallback={<Waiting />}>
          <DecisionForm review={review} subject={subject} onDone={() => setEdited(false)} />
        </Suspense>
      ) : (
        <>
          {decided ? <DecidedFacts decided={decided} /> : <p className="soft">{t('metrics.undecided')}</p>}
          {mayWrite && !isClosed && (
            <div data-no-print>
              <Button onClick={() => setEdited(true)}>
                {t(decided ? 'metrics.decision_edit' : 'metrics.decide')}
                <span className="visually-hidden">: {name}</span>
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  )
}

import { useIsMutating, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useNames } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { buttonClass } from '@/shared/ui/buttonClass'
import { PageHead } from '@/shared/ui/PageHead'
import { PdfButton } from '@/shared/ui/PdfButton'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { Minutes } from './Minutes'
import { Notes } from './Notes'
import { Previous } from './Previous'
import { reviewQuery, useCancelReview, useCloseReview } from './queries'
import s from './Reviews.module.css'
import { tones } from './ReviewsPage'
import { idOf, subjectsOf } from './rules'
import { SubjectRow } from './SubjectRow'

const ReviewForm = lazy(() => import('./ReviewForm'))

export function ReviewPage({ reviewId }: { reviewId: string }) {
  const t = useText()
  const { date } = useFormats()
  const { data: review } = useSuspenseQuery(reviewQuery(reviewId))
  const mayWrite = may(useMe(), 'editLearning') && review.state !== 'cancelled'
  const nameOf = useNames(review.participantIds)
  const close = useCloseReview(review)
  const cancel = useCancelReview(reviewId)
  const [isEdited, setEdited] = useState(false)
  const [typed, setTyped] = useState<string>()
  const minutes = typed ?? review.minutes
  const isUnsaved = minutes !== review.minutes // closing would lose it
  const subjects = subjectsOf(review)
  const left = subjects.length - review.decisions.length
  const isBusy = useIsMutating() > 0 // what is saved beside it has another version for its answer
  return (
    <div className={s.page}>
      <PageHead
        title={review.title}
        lead={
          <>
            {date(review.on)} <Tag tone={tones[review.state]}>{t(`metrics.review_state_${review.state}`)}</Tag>
          </>
        }
        actions={
          <>
            <Link to="/reviews" className={buttonClass()}>
              {t('metrics.reviews')}
            </Link>
            <PdfButton name={review.title} />
          </>
        }
      />
      {review.participantIds.length > 0 && (
        <p className="soft">{t('metrics.participants_are', { names: review.participantIds.map(nameOf).join(', ') })}</p>
      )}
      {isEdited && (
        <Suspense fallback={<Waiting />}>
          <ReviewForm review={review} onDone={() => setEdited(false)} onCancel={() => setEdited(false)} />
        </Suspense>
      )}
      <Previous review={review} />
      <section className={s.part} aria-labelledby="agenda">
        <h2 id="agenda">{t('metrics.agenda')}</h2>
        <ul className={s.subjects}>
          {subjects.map((subject) => (
            <SubjectRow key={idOf(subject)} review={review} subject={subject} mayWrite={mayWrite} />
          ))}
        </ul>
      </section>
      <Minutes review={review} mayWrite={mayWrite} text={minutes} onChange={setTyped} />
      <Notes review={review} mayWrite={mayWrite} />
      {mayWrite && review.state === 'planned' && !isEdited && (
        <div className={s.actions} data-no-print>
          <Button kind="primary" disabled={isBusy || left > 0 || isUnsaved} onClick={() => close.mutate(undefined)}>
            {t('metrics.review_close')}
          </Button>
          <Button disabled={isBusy} onClick={() => setEdited(true)}>
            {t('metrics.review_edit')}
          </Button>
          <Button kind="quiet" disabled={isBusy} onClick={() => cancel.mutate(undefined)}>
            {t('metrics.review_cancel')}
          </Button>
          <p className="soft small">
            {left > 0
              ? t('metrics.review_left', { count: left })
              : t(isUnsaved ? 'metrics.review_unsaved' : 'metrics.review_close_means')}
          </p>
        </div>
      )}
    </div>
  )
}

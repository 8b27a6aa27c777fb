import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/session'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { may } from '@/shared/lib/permissions'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Table } from '@/shared/ui/Table'
import { Tag } from '@/shared/ui/Tag'
import { Waiting } from '@/shared/ui/Waiting'
import { MetricWays } from '../MetricWays'
import { type ReviewHead, reviewsQuery } from './queries'
import s from './Reviews.module.css'
import { idOf } from './rules'
import { useSubjects } from './useSubjects'

const ReviewForm = lazy(() => import('./ReviewForm'))
export const tones = { planned: 'wait', closed: 'good', cancelled: 'plain' } as const

export function ReviewsPage() {
  const t = useText()
  const navigate = useNavigate()
  const mayWrite = may(useMe(), 'editLearning')
  const { data } = useSuspenseQuery(reviewsQuery)
  const [isNew, setNew] = useState(false)
  const begin = mayWrite && !isNew && (
    <Button kind="primary" onClick={() => setNew(true)}>
      {t('metrics.review_new')}
    </Button>
  )
  return (
    <div className={s.page}>
      <PageHead title={t('metrics.reviews')} lead={t('metrics.reviews_lead')} actions={data.items.length > 0 && begin}>
        <MetricWays />
      </PageHead>
      {isNew && (
        <Suspense fallback={<Waiting />}>
          <ReviewForm
            onDone={(reviewId) => void navigate({ to: '/reviews/$reviewId', params: { reviewId } })}
            onCancel={() => setNew(false)}
          />
        </Suspense>
      )}
      {data.items.length === 0 && !isNew && (
        <EmptyState title={t('metrics.reviews_none')} action={begin}>
          {t('metrics.reviews_none_why')}
        </EmptyState>
      )}
      {data.items.length > 0 && <ReviewTable reviews={data.items} />}
    </div>
  )
}

function ReviewTable({ reviews }: { reviews: readonly ReviewHead[] }) {
  const t = useText()
  const { date } = useFormats()
  const { nameOf } = useSubjects()
  return (
    <Table
      label={t('metrics.reviews')}
      heads={[
        t('metrics.review'),
        t('metrics.review_on'),
        t('metrics.review_state'),
        t('metrics.decided'),
        t('metrics.next_on'),
      ]}
    >
      {reviews.map((review) => (
        <tr key={review.reviewId}>
          <th scope="row">
            <Link to="/reviews/$reviewId" params={{ reviewId: review.reviewId }}>
              {review.title}
            </Link>
          </th>
          <td>{date(review.on)}</td>
          <td>
            <Tag tone={tones[review.state]}>{t(`metrics.review_state_${review.state}`)}</Tag>
          </td>
          <td>
            {review.decisions.length === 0
              ? t('metrics.subjects', { count: review.subjects })
              : review.decisions.map((one) => (
                  <div key={idOf(one)}>
                    {nameOf(one)}: {t(`metrics.decision_${one.decision}`).toLowerCase()}
                  </div>
                ))}
          </td>
          <td>{review.nextOn ? date(review.nextOn) : '–'}</td>
        </tr>
      ))}
    </Table>
  )
}

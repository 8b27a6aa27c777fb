import { Link } from '@tanstack/react-router'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Table } from '@/shared/ui/Table'
import type { Review } from './queries'
import s from './Reviews.module.css'
import { idOf, readingOf } from './rules'
import { useSubjects } from './useSubjects'

/** What was decided last time, beside how it stands today. */
export function Previous({ review }: { review: Review }) {
  const t = useText()
  const { date } = useFormats()
  const { nameOf, written } = useSubjects()
  const { previous } = review
  if (!previous) return null
  return (
    <section className={s.part} aria-labelledby="previous">
      <h2 id="previous">{t('metrics.previous')}</h2>
      <p>
        <Link to="/reviews/$reviewId" params={{ reviewId: previous.reviewId }}>
          {previous.title}, {date(previous.on)}
        </Link>
      </p>
      <Table
        label={t('metrics.previous')}
        heads={[
          t('metrics.subject'),
          t('metrics.decision'),
          t('metrics.next_on'),
          t('metrics.figure_then'),
          t('metrics.figure_today'),
        ]}
      >
        {previous.decisions.map((one) => (
          <tr key={idOf(one)}>
            <th scope="row">{nameOf(one)}</th>
            <td>{t(`metrics.decision_${one.decision}`)}</td>
            <td>{date(one.nextOn)}</td>
            <td>{one.metricKey ? written(readingOf(previous.readings, one.metricKey)) : '–'}</td>
            <td>{one.metricKey ? written(readingOf(review.today, one.metricKey)) : '–'}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

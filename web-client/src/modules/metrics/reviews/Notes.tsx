import { ProblemError } from '@/api/problem'
import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { WordsForm } from '@/shared/ui/WordsForm'
import { type Review, useNoteReview } from './queries'
import s from './Reviews.module.css'

/** What was added after the meeting: nothing of the meeting itself is changed. */
export function Notes({ review, mayWrite }: { review: Review; mayWrite: boolean }) {
  const t = useText()
  const { dateTime } = useFormats()
  const note = useNoteReview(review.reviewId)
  if (review.state !== 'closed' || (!mayWrite && review.notes.length === 0)) return null
  return (
    <section className={s.part} aria-labelledby="notes">
      <h2 id="notes">{t('metrics.notes')}</h2>
      <ul className={s.subjects}>
        {review.notes.map((one) => (
          <li key={one.at}>
            <p className={s.words}>{one.text}</p>
            <p className="soft small">
              <PersonName personId={one.by} />, {dateTime(one.at)}
            </p>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div data-no-print>
          <WordsForm
            label={t('metrics.note_field')}
            help={t('metrics.note_help')}
            action={t('metrics.note_add')}
            most={5000}
            error={note.error instanceof ProblemError ? note.error.message : undefined}
            isBusy={note.isPending}
            onSay={(text) => note.mutateAsync(text)}
          />
        </div>
      )}
    </section>
  )
}

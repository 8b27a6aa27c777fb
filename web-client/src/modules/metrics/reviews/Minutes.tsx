import { useIsMutating } from '@tanstack/react-query'
import { ProblemError } from '@/api/problem'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { TextArea } from '@/shared/ui/TextArea'
import { type Review, useSetReview } from './queries'
import s from './Reviews.module.css'
import { bodyOf } from './rules'

interface MinutesProps {
  review: Review
  mayWrite: boolean
  text: string
  onChange: (text: string) => void
}

/** Plain text; read alone once the meeting is over. What is being written stays when something else of the meeting is saved. */
export function Minutes({ review, mayWrite, text, onChange }: MinutesProps) {
  const t = useText()
  const set = useSetReview(review)
  const isBusy = useIsMutating() > 0
  const isOpen = mayWrite && review.state === 'planned'
  const error = set.error instanceof ProblemError ? set.error.message : undefined
  return (
    <section className={s.part} aria-labelledby="minutes">
      <h2 id="minutes">{t('metrics.minutes')}</h2>
      {!isOpen && <p className={review.minutes ? s.words : 'soft'}>{review.minutes || t('metrics.minutes_none')}</p>}
      {isOpen && (
        <>
          <TextArea
            label={t('metrics.minutes_field')}
            help={t('metrics.minutes_help')}
            rows={8}
            maxLength={10_000}
            value={text}
            error={error}
            onChange={({ target }) => onChange(target.value)}
          />
          <div data-no-print>
            <Button
              disabled={isBusy || text === review.minutes}
              onClick={() => set.mutate(bodyOf(review, { minutes: text }))}
            >
              {t('metrics.minutes_save')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

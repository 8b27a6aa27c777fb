import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Facts } from '../../Facts'
import m from '../../Mentoring.module.css'
import s from '../Pairs.module.css'
import type { Pair } from '../queries'
import { FeedbackForm } from './FeedbackForm'

/** How it was, in the reader's own words; what they have said is shown to them alone. */
export function Feedback({ pair, name }: { pair: Pair; name: string }) {
  const t = useText()
  const [isChanging, setChanging] = useState(false)
  const { feedback } = pair
  return (
    <section className={m.part} aria-labelledby="feedback">
      <h2 id="feedback">{t('mentoring.feedback')}</h2>
      {feedback && !isChanging ? (
        <>
          <p>{t('mentoring.feedback_thanks')}</p>
          <Facts
            facts={[
              [t('mentoring.satisfaction_short'), t('mentoring.satisfaction_of', { figure: feedback.satisfaction })],
              [t('mentoring.goal_reached'), t(`mentoring.goal_reached_${feedback.goalReached as 0 | 1 | 2}`)],
            ]}
          />
          {feedback.comment && <p className={s.text}>{feedback.comment}</p>}
          <div>
            <Button kind="quiet" onClick={() => setChanging(true)}>
              {t('mentoring.feedback_change')}
            </Button>
          </div>
        </>
      ) : (
        <FeedbackForm pair={pair} name={name} onDone={() => setChanging(false)} />
      )}
    </section>
  )
}

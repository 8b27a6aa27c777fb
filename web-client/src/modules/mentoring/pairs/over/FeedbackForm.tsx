import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { Segmented } from '@/shared/ui/Segmented'
import { TextArea } from '@/shared/ui/TextArea'
import s from '../Pairs.module.css'
import { type Pair, useFeedback } from '../queries'

const satisfactions = ['1', '2', '3', '4', '5']
const goals = ['0', '1', '2'] as const

interface FeedbackFormProps {
  pair: Pair
  name: string
  onDone: () => void
}

export function FeedbackForm({ pair, name, onDone }: FeedbackFormProps) {
  const t = useText()
  const give = useFeedback(pair.relationshipId)
  const { feedback } = pair
  const [satisfaction, setSatisfaction] = useState(String(feedback?.satisfaction ?? ''))
  const [goalReached, setGoalReached] = useState<string>(String(feedback?.goalReached ?? ''))
  const [comment, setComment] = useState(feedback?.comment ?? '')
  const save = () =>
    give.mutateAsync({
      satisfaction: Number(satisfaction),
      goalReached: Number(goalReached),
      comment: comment.trim() || null,
    })
  return (
    <form
      className={s.words}
      onSubmit={(event) => {
        event.preventDefault()
        void save().then(onDone, () => undefined)
      }}
    >
      <Segmented
        label={t('mentoring.satisfaction')}
        value={satisfaction}
        options={satisfactions.map((value) => ({ value, label: value }))}
        onChange={setSatisfaction}
      />
      <Segmented
        label={t('mentoring.goal_reached')}
        value={goalReached}
        options={goals.map((value) => ({ value, label: t(`mentoring.goal_reached_${value}`) }))}
        onChange={setGoalReached}
      />
      <TextArea
        label={t('mentoring.feedback_comment')}
        help={t('mentoring.feedback_comment_help', { name })}
        maxLength={1000}
        value={comment}
        error={give.error?.message}
        onChange={(event) => setComment(event.target.value)}
      />
      <div>
        <Button type="submit" kind="primary" disabled={!satisfaction || !goalReached || give.isPending}>
          {t('mentoring.feedback_send')}
        </Button>
      </div>
    </form>
  )
}

import { useText } from '@/shared/lib/locale'
import { standing } from '../pairRules'
import type { PairHead } from '../queries'
import { useWhen } from '../useWhen'

interface AnswerByProps {
  head: Pick<PairHead, 'state' | 'isMine' | 'answerBy' | 'isReminded'>
  name: string
}

/** Until when somebody waits, and whether whoever has to answer has been reminded. */
export function AnswerBy({ head, name }: AnswerByProps) {
  const t = useText()
  const { moment } = useWhen()
  if (!head.answerBy) return null
  const isMyTurn = ['answer', 'reply'].includes(standing(head))
  const day = moment(head.answerBy)
  return (
    <p className="small">
      {isMyTurn ? t('mentoring.answer_by', { day }) : t('mentoring.answered_by', { name, day })}{' '}
      {head.isReminded && (isMyTurn ? t('mentoring.you_are_reminded') : t('mentoring.they_are_reminded', { name }))}
    </p>
  )
}

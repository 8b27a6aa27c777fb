import { useName } from '@/modules/people'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { Side } from '../finding/queries'
import { Choices } from './Choices'
import s from './Matching.module.css'
import type { MatchingRun, UnmatchedOne } from './queries'
import type { PairMoves } from './usePairMoves'

interface UnmatchedRowProps {
  side: Side
  one: UnmatchedOne
  run: MatchingRun
  moves: PairMoves
}

export function UnmatchedRow({ side, one, run, moves }: UnmatchedRowProps) {
  const t = useText()
  const { personId, reason } = one
  const name = useName(personId)
  const refused = moves.refusedOf(personId)
  const isMentee = side === 'mentee'
  const isOpen = isMentee && moves.opened === personId
  const moving = { menteeId: personId, from: null }
  const drags = isMentee ? moves.drag(moving, name) : moves.drop(personId)
  return (
    <li className={s.left} {...drags} aria-busy={isMentee && !!moves.wayOf(personId)}>
      <div>
        <strong>{name}</strong>
        <p className="soft small">{t(`mentoring.why_left_${side}_${reason}`)}</p>
      </div>
      {isMentee && moves.mayMove && (
        <Button kind="quiet" aria-expanded={isOpen} onClick={() => moves.open(isOpen ? undefined : personId)}>
          {t('mentoring.give_mentor')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
      {isMentee && refused && (
        <p className={s.refused} role="alert">
          {refused.message}
        </p>
      )}
      {isOpen && (
        <Choices
          runId={run.runId}
          moving={moving}
          name={name}
          onChoose={(mentorId) => moves.move(moving, mentorId, name)}
        />
      )}
    </li>
  )
}

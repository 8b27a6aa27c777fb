import { useEffect, useRef } from 'react'
import { useMe } from '@/api/session'
import { useName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { BoardMoves } from './Board'
import { MoveReason } from './MoveReason'
import type { Participant } from './queries'
import s from './Reskilling.module.css'
import { mayLeave, nextStage, type Stage } from './reskillingRules'

interface PersonCardProps {
  participant: Participant
  moves: BoardMoves
  onDrag: (dragged: { participant: Participant; name: string } | undefined) => void
}

export function PersonCard({ participant, moves, onDrag }: PersonCardProps) {
  const t = useText()
  const me = useMe()
  const { number, percent } = useFormats()
  const name = useName(participant.personId)
  const card = useRef<HTMLLIElement>(null)
  const hasMoved = moves.movedId === participant.participationId
  useEffect(() => {
    if (hasMoved) card.current?.querySelector('button')?.focus()
  }, [hasMoved])
  // nobody decides on themselves
  const isOwn = me.personId === participant.personId
  const { stage, stepsBackTo } = participant
  const next = nextStage(stage)
  const asking = moves.asking?.participationId === participant.participationId ? moves.asking : undefined
  const facts = [
    participant.fit !== null && t('goals.reskill_fit', { fit: percent(participant.fit) }),
    participant.hoursLeft !== null && t('goals.reskill_hours', { hours: number(participant.hoursLeft) }),
    participant.interest ? t(`goals.reskill_interest_${participant.interest as 1 | 2 | 3}`) : t('goals.reskill_asked'),
  ]
  const button = (to: Stage, text: string) => (
    <Button kind="quiet" onClick={() => moves.to(participant, to, name)}>
      {text}
      <span className="visually-hidden">: {name}</span>
    </Button>
  )
  return (
    <li
      ref={card}
      className={s.card}
      draggable={!isOwn && !asking}
      data-draggable={!isOwn || undefined}
      onDragStart={() => onDrag({ participant, name })}
      onDragEnd={() => onDrag(undefined)}
    >
      <h3>{name}</h3>
      <p className="soft small">{facts.filter(Boolean).join(' · ')}</p>
      {participant.wish && <p className="small">{participant.wish}</p>}
      {participant.reason && <p className="soft small">{t('goals.reskill_because', { reason: participant.reason })}</p>}
      {asking && (
        <MoveReason
          to={asking.to}
          onCancel={moves.cancel}
          onSay={(reason) => moves.to(participant, asking.to, name, reason)}
        />
      )}
      {!asking && !isOwn && (
        <div className={s.steps}>
          {next && button(next, t('goals.reskill_to', { stage: t(`goals.stage_${next}`) }))}
          {stepsBackTo && button(stepsBackTo, t('goals.reskill_back', { stage: t(`goals.stage_${stepsBackTo}`) }))}
          {mayLeave(stage) && button('left', t('goals.reskill_leaves'))}
        </div>
      )}
      {isOwn && <p className="soft small">{t('goals.reskill_own')}</p>}
    </li>
  )
}

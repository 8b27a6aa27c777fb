import { useRef, useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import { type Move, type Participant, type Pipeline, type Place, useMove } from './queries'
import s from './Reskilling.module.css'
import { dropOn, needsReason, type Stage, stages } from './reskillingRules'
import { StageColumn } from './StageColumn'

/** One that is about to move, and must be told why. */
export interface Asking {
  participationId: string
  to: Stage
}

interface Dragged {
  participant: Participant
  name: string
}

export interface BoardMoves {
  asking: Asking | undefined
  /** Whose card is to have the focus, once it stands in its new column. */
  movedId: string | undefined
  to: (participant: Participant, to: Stage, name: string, reason?: string) => void
  cancel: () => void
}

/** Columns are stages, cards are people; moved by drag or by the buttons of the card. */
export function Board({ place, pipeline }: { place: Place; pipeline: Pipeline }) {
  const t = useText()
  const move = useMove(place)
  const [asking, setAsking] = useState<Asking>()
  const [movedId, setMovedId] = useState<string>()
  const [dragged, setDragged] = useState<Dragged>()
  // a drop may come before what is dragged has been drawn
  const held = useRef<Dragged>(undefined)

  const save = async (wanted: Move, name: string) => {
    setAsking(undefined)
    setMovedId(wanted.participant.participationId)
    await move.mutateAsync(wanted)
    const { participant, to, isBack } = wanted
    const undo = () =>
      move.mutateAsync({ participant: { ...participant, stage: to }, to: participant.stage, isBack: true })
    const text = t('goals.reskill_moved', { name, stage: t(`goals.stage_${to}`) })
    notify({ key: 'reskilling-move', text, ...(!isBack && { undo: () => void undo().catch(() => undefined) }) })
  }
  const moves: BoardMoves = {
    asking,
    movedId,
    cancel: () => setAsking(undefined),
    to: (participant, to, name, reason) => {
      const way = dropOn(participant, to)
      if (way === null) return
      if (way === 'on' && needsReason(to) && !reason) setAsking({ participationId: participant.participationId, to })
      else
        void save({ participant, to, isBack: way === 'back', ...(reason && { reason }) }, name).catch(() => undefined)
    },
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={s.board} tabIndex={0} aria-label={t('goals.reskill_view_board')}>
      {stages.map((stage) => (
        <StageColumn
          key={stage}
          stage={stage}
          people={pipeline.participants.filter((person) => person.stage === stage)}
          moves={moves}
          takes={dragged && dropOn(dragged.participant, stage) !== null}
          accepts={() => !!held.current && dropOn(held.current.participant, stage) !== null}
          onDrag={(wanted) => {
            held.current = wanted
            setDragged(wanted)
          }}
          onDrop={() => held.current && moves.to(held.current.participant, stage, held.current.name)}
        />
      ))}
    </section>
  )
}

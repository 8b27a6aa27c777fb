import { useState } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import type { BoardMoves } from './Board'
import { PersonCard } from './PersonCard'
import type { Participant } from './queries'
import s from './Reskilling.module.css'
import type { Stage } from './reskillingRules'

const shownAtFirst = 25

interface StageColumnProps {
  stage: Stage
  people: readonly Participant[]
  moves: BoardMoves
  /** Whether what is dragged may be dropped here. */
  takes: boolean | undefined
  /** The same at the very moment of the drop. */
  accepts: () => boolean
  onDrag: (dragged: { participant: Participant; name: string } | undefined) => void
  onDrop: () => void
}

export function StageColumn({ stage, people, moves, takes, accepts, onDrag, onDrop }: StageColumnProps) {
  const t = useText()
  const [shown, setShown] = useState(shownAtFirst)
  return (
    <section
      className={s.column}
      aria-labelledby={`stage-${stage}`}
      data-empty={people.length === 0 || undefined}
      data-takes={takes || undefined}
      onDragOver={(event) => accepts() && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
    >
      <h2 id={`stage-${stage}`}>
        {t(`goals.stage_${stage}`)} <span className="soft num">{people.length}</span>
      </h2>
      <ul>
        {people.slice(0, shown).map((person) => (
          <PersonCard key={person.participationId} participant={person} moves={moves} onDrag={onDrag} />
        ))}
      </ul>
      {people.length > shown && (
        <Button kind="quiet" onClick={() => setShown(shown + shownAtFirst)}>
          {t('goals.reskill_more', { count: people.length - shown })}
        </Button>
      )}
    </section>
  )
}

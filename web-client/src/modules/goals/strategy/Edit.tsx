import { useEffect, useRef } from 'react'
import { CapabilityForm } from './CapabilityForm'
import type { Edited } from './edited'
import { GoalForm } from './GoalForm'
import { OutcomeForm } from './OutcomeForm'
import type { StrategyMap } from './queries'

interface EditProps {
  map: StrategyMap
  edited: Edited
  onDone: () => void
}

/** Apart from its page, which most open without it. It comes into sight, wherever in the tree it was asked for. */
export default function Edit({ map, edited, onDone }: EditProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1}>
      {edited.kind === 'goal' && <GoalForm map={map} goal={edited.goal} onDone={onDone} />}
      {edited.kind === 'outcome' && <OutcomeForm map={map} outcome={edited.outcome} onDone={onDone} />}
      {edited.kind === 'capability' && <CapabilityForm map={map} capability={edited.capability} onDone={onDone} />}
    </div>
  )
}

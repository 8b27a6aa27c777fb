import { CapabilityForm } from './CapabilityForm'
import { GoalForm } from './GoalForm'
import { OutcomeForm } from './OutcomeForm'
import type { Capability, Goal, OutcomeGoal, StrategyMap } from './queries'

/** What is being written; without the thing itself, a new one. */
export type Edited =
  | { kind: 'goal'; goal?: Goal }
  | { kind: 'capability'; capability?: Capability }
  | { kind: 'outcome'; outcome?: OutcomeGoal }

interface EditProps {
  map: StrategyMap
  edited: Edited
  onDone: () => void
}

/** Apart from its page, which most open without it. */
export default function Edit({ map, edited, onDone }: EditProps) {
  if (edited.kind === 'goal') return <GoalForm key={edited.goal?.goalId} map={map} goal={edited.goal} onDone={onDone} />
  if (edited.kind === 'outcome') return <OutcomeForm map={map} outcome={edited.outcome} onDone={onDone} />
  return (
    <CapabilityForm key={edited.capability?.capabilityId} map={map} capability={edited.capability} onDone={onDone} />
  )
}

import { useLocalized, useText } from '@/shared/lib/locale'
import { notify } from '@/shared/lib/notices'
import g from '../Goals.module.css'
import { CapabilityNode } from './CapabilityNode'
import type { Edited } from './edited'
import { GoalNode } from './GoalNode'
import { followed, unasked, under } from './mapRules'
import { OutcomeLine } from './OutcomeLine'
import {
  type Capability,
  type Goal,
  type StrategyMap,
  useRemoveCapability,
  useRemoveGoal,
  useSetCapability,
  useSetGoal,
} from './queries'
import s from './Strategy.module.css'

interface StrategyTreeProps {
  map: StrategyMap
  onEdit: ((edited: Edited) => void) | undefined
}

/** The chain from the top; what no goal asks stands below it, so that nothing is lost from sight. */
export function StrategyTree({ map, onEdit }: StrategyTreeProps) {
  const t = useText()
  const localized = useLocalized()
  const removeGoal = useRemoveGoal()
  const removeCapability = useRemoveCapability()
  const setGoal = useSetGoal()
  const setCapability = useSetCapability()

  const takeGoal = async (goal: Goal) => {
    await removeGoal.mutateAsync(goal)
    const { goalId: _, version: __, ...body } = goal
    notify({ key: 'goal', text: t('strategy.removed', { name: goal.title }), undo: () => setGoal.mutate({ body }) })
  }
  const takeCapability = async (capability: Capability) => {
    await removeCapability.mutateAsync(capability)
    const { name, skills } = capability
    const undo = () => setCapability.mutate({ body: { name, skills } })
    notify({ key: 'capability', text: t('strategy.removed', { name: localized(name) }), undo })
  }
  const loose = unasked(map)
  const shown = [
    ...map.goals.flatMap((goal) => followed(map, goal)),
    ...map.capabilities.flatMap((capability) =>
      capability.skills.flatMap(({ skillId }) => under(map.outcomeGoals, skillId)),
    ),
  ]
  const others = map.outcomeGoals.filter((outcome) => !shown.includes(outcome))
  return (
    <>
      <section className={g.part} aria-labelledby="tree">
        <h2 id="tree">{t('strategy.goals')}</h2>
        {map.goals.length === 0 && <p className="soft">{t('strategy.goals_none')}</p>}
        <ul className={s.tree}>
          {map.goals.map((goal) => (
            <GoalNode
              key={goal.goalId}
              map={map}
              goal={goal}
              onEdit={onEdit && ((one) => onEdit({ kind: 'goal', goal: one }))}
              onRemove={onEdit && ((one) => void takeGoal(one).catch(() => undefined))}
              onEditCapability={onEdit && ((one) => onEdit({ kind: 'capability', capability: one }))}
            />
          ))}
        </ul>
      </section>
      {loose.length > 0 && (
        <section className={g.part} aria-labelledby="loose">
          <h2 id="loose">{t('strategy.capabilities_loose')}</h2>
          <ul className={s.tree}>
            {loose.map((capability) => (
              <CapabilityNode
                key={capability.capabilityId}
                map={map}
                capability={capability}
                onEdit={onEdit && ((one) => onEdit({ kind: 'capability', capability: one }))}
                onRemove={onEdit && ((one) => void takeCapability(one).catch(() => undefined))}
              />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className={g.part} aria-labelledby="others">
          <h2 id="others">{t('strategy.outcomes_others')}</h2>
          {others.map((outcome) => (
            <OutcomeLine key={outcome.outcomeGoalId} outcome={outcome} hasFigures={map.hasFigures} />
          ))}
        </section>
      )}
    </>
  )
}

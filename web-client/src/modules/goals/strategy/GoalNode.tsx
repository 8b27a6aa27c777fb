import { PersonName } from '@/modules/people'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import g from '../Goals.module.css'
import { CapabilityNode } from './CapabilityNode'
import { capabilitiesOf, followed } from './mapRules'
import { OutcomeLine } from './OutcomeLine'
import type { Capability, Goal, StrategyMap } from './queries'
import s from './Strategy.module.css'

interface GoalNodeProps {
  map: StrategyMap
  goal: Goal
  onEdit: ((goal: Goal) => void) | undefined
  onRemove: ((goal: Goal) => void) | undefined
  onEditCapability: ((capability: Capability) => void) | undefined
}

/** A business goal and the whole chain below it. */
export function GoalNode({ map, goal, onEdit, onRemove, onEditCapability }: GoalNodeProps) {
  const t = useText()
  const { date } = useFormats()
  return (
    <li id={goal.goalId}>
      <details open>
        <summary>
          <span className={s.goal}>{goal.title}</span>
        </summary>
        <div className={s.inside}>
          <p className="soft small">
            {t('strategy.by_day', { day: date(goal.until) })} · {t('strategy.owner')}:{' '}
            <PersonName personId={goal.ownerId} />
          </p>
          {goal.why && <p>{goal.why}</p>}
          {goal.noSkillImpact && <p className="soft">{t('strategy.no_impact_of', { why: goal.noSkillImpact })}</p>}
          <ul>
            {capabilitiesOf(map, goal).map((capability) => (
              <CapabilityNode
                key={capability.capabilityId}
                map={map}
                capability={capability}
                goal={goal}
                onEdit={onEditCapability}
              />
            ))}
          </ul>
          {followed(map, goal).map((outcome) => (
            <OutcomeLine key={outcome.outcomeGoalId} outcome={outcome} hasFigures={map.hasFigures} />
          ))}
          <div className={g.actions}>
            {onEdit && (
              <Button kind="quiet" onClick={() => onEdit(goal)}>
                {t('strategy.edit')}
                <span className="visually-hidden">: {goal.title}</span>
              </Button>
            )}
            {onRemove && (
              <Button kind="quiet" onClick={() => onRemove(goal)}>
                {t('strategy.remove')}
                <span className="visually-hidden">: {goal.title}</span>
              </Button>
            )}
          </div>
        </div>
      </details>
    </li>
  )
}

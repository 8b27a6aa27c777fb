import { useLocalized, useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import g from '../Goals.module.css'
import type { Capability, Goal, StrategyMap } from './queries'
import { SkillNode } from './SkillNode'
import s from './Strategy.module.css'

interface CapabilityNodeProps {
  map: StrategyMap
  capability: Capability
  goal?: Goal
  onEdit: ((capability: Capability) => void) | undefined
  onRemove?: ((capability: Capability) => void) | undefined
}

export function CapabilityNode({ map, capability, goal, onEdit, onRemove }: CapabilityNodeProps) {
  const t = useText()
  const localized = useLocalized()
  const name = localized(capability.name)
  return (
    <li>
      <details open>
        <summary>
          <span className={s.kind}>{t('strategy.capability')}</span> <strong>{name}</strong>
        </summary>
        <div className={s.inside}>
          <ul>
            {capability.skills.map((asked) => (
              <SkillNode key={asked.skillId} map={map} asked={asked} goal={goal} />
            ))}
          </ul>
          <div className={g.actions}>
            {onEdit && (
              <Button kind="quiet" onClick={() => onEdit(capability)}>
                {t('strategy.edit')}
                <span className="visually-hidden">: {name}</span>
              </Button>
            )}
            {onRemove && (
              <Button kind="quiet" onClick={() => onRemove(capability)}>
                {t('strategy.remove')}
                <span className="visually-hidden">: {name}</span>
              </Button>
            )}
          </div>
        </div>
      </details>
    </li>
  )
}

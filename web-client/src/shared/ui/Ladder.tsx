import type { CSSProperties } from 'react'
import s from './Ladder.module.css'

interface LadderProps {
  /** null is unrated: five empty steps, which is not the same as level 0 in words. */
  level: number | null
  target?: number | null
  size?: 's' | 'm' | 'l'
  label: string
}

const steps = [1, 2, 3, 4, 5]

/** The product's mark: five rising steps, filled to the level, a dot over the goal. */
export function Ladder({ level, target, size = 'm', label }: LadderProps) {
  return (
    <span role="img" aria-label={label} className={s.ladder} data-size={size} data-level={level ?? 'none'}>
      {steps.map((n) => (
        <i
          key={n}
          data-on={(level !== null && n <= level) || undefined}
          data-target={n === target || undefined}
          style={{ '--n': n } as CSSProperties}
        />
      ))}
    </span>
  )
}

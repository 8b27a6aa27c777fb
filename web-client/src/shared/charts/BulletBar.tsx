import type { CSSProperties } from 'react'
import s from './BulletBar.module.css'

interface BulletBarProps {
  label: string
  value: number | null
  target?: number | null
  max?: number
}

/** How far, and how far it should be: a bar and a mark. The figures stand beside it, in the row that it belongs to. */
export function BulletBar({ label, value, target, max = 5 }: BulletBarProps) {
  const style = { '--value': (value ?? 0) / max, '--target': (target ?? 0) / max } as CSSProperties
  return (
    <span
      role="img"
      aria-label={label}
      className={s.bar}
      style={style}
      data-short={(target && (value ?? 0) < target) || undefined}
      data-empty={value === null || undefined}
    >
      <i />
      {target ? <b /> : null}
    </span>
  )
}

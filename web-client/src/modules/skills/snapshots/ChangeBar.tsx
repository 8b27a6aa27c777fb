import type { CSSProperties } from 'react'
import s from './Snapshots.module.css'
import { useChange } from './useChange'

interface ChangeBarProps {
  change: number
  /** The largest change beside it, whichever way: the whole length. */
  most: number
}

/** To the left what has shrunk, to the right what has grown; the figure with its sign beside it. */
export function ChangeBar({ change, most }: ChangeBarProps) {
  const signed = useChange()
  const style = { '--share': Math.abs(change) / Math.max(1, most) } as CSSProperties
  return (
    <span className={s.change}>
      <span className={s.bar} aria-hidden="true" style={style} data-grown={change > 0 || undefined}>
        <i />
      </span>
      <b>{signed(change)}</b>
    </span>
  )
}

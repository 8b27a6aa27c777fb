import type { ReactNode } from 'react'
import s from './states.module.css'

interface EmptyStateProps {
  title: string
  /** Why it is empty. */
  children: ReactNode
  action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={s.empty}>
      <span className={s.steps} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <h2>{title}</h2>
      <p className="soft">{children}</p>
      {action}
    </div>
  )
}

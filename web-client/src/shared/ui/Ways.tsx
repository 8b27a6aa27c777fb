import type { ReactNode } from 'react'
import s from './Ways.module.css'

/** The way between pages that belong together; what they have in common stands above it. */
export function Ways({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={s.ways} aria-label={label} data-no-print>
      {children}
    </nav>
  )
}

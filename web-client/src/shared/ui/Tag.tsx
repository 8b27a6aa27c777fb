import type { ReactNode } from 'react'
import s from './Tag.module.css'

export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'good' | 'wait' | 'bad'; children: ReactNode }) {
  return (
    <span className={s.tag} data-tone={tone}>
      {children}
    </span>
  )
}

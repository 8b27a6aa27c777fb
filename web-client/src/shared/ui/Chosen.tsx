import type { ReactNode } from 'react'
import { useText } from '@/shared/lib/locale'
import { Button } from './Button'
import s from './Chosen.module.css'

interface ChosenProps {
  items: readonly { id: string; name: ReactNode }[]
  onRemove: (id: string) => void
}

/** What has been chosen; a press takes it out again. */
export function Chosen({ items, onRemove }: ChosenProps) {
  const t = useText()
  if (items.length === 0) return null
  return (
    <ul className={s.chosen}>
      {items.map((item) => (
        <li key={item.id}>
          <Button onClick={() => onRemove(item.id)}>
            {item.name} <span aria-hidden="true">×</span>
            <span className="visually-hidden"> – {t('app.remove')}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

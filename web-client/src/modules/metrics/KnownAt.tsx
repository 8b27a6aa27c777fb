import { useId } from 'react'
import { today } from '@/shared/lib/days'
import { useText } from '@/shared/lib/locale'
import f from '@/shared/ui/FilterBar.module.css'

interface KnownAtProps {
  value: string | undefined
  onChange: (day: string | undefined) => void
}

/** What was known when a day ended: what has been told since is left out. */
export function KnownAt({ value, onChange }: KnownAtProps) {
  const t = useText()
  const id = useId()
  return (
    <div className={f.item}>
      <label htmlFor={id}>{t('metrics.known')}</label>
      <input
        id={id}
        type="date"
        max={today()}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </div>
  )
}

import { useFormats } from '@/shared/lib/format'
import s from './Campaigns.module.css'

/** A share as a length, and in figures beside it. */
export function ShareBar({ value }: { value: number }) {
  const { percent } = useFormats()
  return (
    <span className="num" style={{ whiteSpace: 'nowrap' }}>
      <span className={s.bar} aria-hidden="true">
        <i style={{ width: `${value * 100}%` }} />
      </span>
      {percent(value)}
    </span>
  )
}

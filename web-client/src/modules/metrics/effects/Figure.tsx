import { useText } from '@/shared/lib/locale'
import s from './Effects.module.css'

interface FigureProps {
  value: string
  of: string
  /** How many people it is about; null where it is about none. */
  n: number | null
}

export function Figure({ value, of, n }: FigureProps) {
  const t = useText()
  return (
    <p className={s.figure}>
      {value}{' '}
      <small>
        {of}
        {n !== null && `, ${t('metrics.effect_people', { count: n })}`}
      </small>
    </p>
  )
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { useFormats } from '@/shared/lib/format'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import s from './Ratings.module.css'

/** The day in the URL; without one it is today. */
export const useAsOf = () => (useSearch({ strict: false }) as { asOf?: string }).asOf

/** The whole of that day counts. */
export const endOf = (day: string | undefined) => {
  const end = day ? new Date(`${day}T23:59:59`) : undefined
  return end && !Number.isNaN(end.getTime()) ? end.toISOString() : undefined
}

export function AsOfChoice() {
  const t = useText()
  const id = useId()
  const { date } = useFormats()
  const navigate = useNavigate()
  const asOf = useAsOf()
  const choose = (day: string | undefined) =>
    navigate({
      to: '.',
      search: (old: Record<string, unknown>) => ({ ...old, asOf: day }),
      replace: true,
      resetScroll: false,
    } as never)
  return (
    <>
      <div className={s.actions}>
        <label className={s.date} htmlFor={id}>
          {t('skills.as_of')}
          <input id={id} type="date" value={asOf ?? ''} onChange={(event) => choose(event.target.value || undefined)} />
        </label>
        {asOf && <Button onClick={() => choose(undefined)}>{t('skills.as_of_today')}</Button>}
      </div>
      {endOf(asOf) && (
        <p className={s.then} role="status">
          {t('skills.as_of_shown', { date: date(`${asOf}T12:00:00`) })}
        </p>
      )}
    </>
  )
}

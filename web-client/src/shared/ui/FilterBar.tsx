import type { ReactNode } from 'react'
import { useText } from '@/shared/lib/locale'
import s from './FilterBar.module.css'

/** The filters of a list, all of them kept in the URL by the page. */
export function FilterBar({ children }: { children: ReactNode }) {
  const t = useText()
  return (
    <search className={s.bar} aria-label={t('app.filters')}>
      {children}
    </search>
  )
}

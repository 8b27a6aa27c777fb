import { useText } from '@/shared/lib/locale'
import { Button } from './Button'
import s from './Pager.module.css'

interface PagerProps {
  nextCursor: string | null
  isFirst: boolean
  onNext: (cursor: string) => void
  onFirst: () => void
}

/** The server's cursor leads onwards only; back is the browser's own button, and the first page is one step away. */
export function Pager({ nextCursor, isFirst, onNext, onFirst }: PagerProps) {
  const t = useText()
  if (isFirst && !nextCursor) return null
  return (
    <nav className={s.pager} aria-label={t('app.pages')}>
      {!isFirst && <Button onClick={onFirst}>{t('app.page_first')}</Button>}
      {nextCursor && <Button onClick={() => onNext(nextCursor)}>{t('app.page_next')}</Button>}
    </nav>
  )
}

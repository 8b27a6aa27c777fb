import { useText } from '@/shared/lib/locale'
import { Button } from './Button'
import s from './Pager.module.css'

interface PagerProps {
  /** Where the reader is; none: on the first page. */
  cursor: string | undefined
  nextCursor: string | null | undefined
  onPage: (cursor: string | undefined) => void
}

/** The server's cursor leads onwards only; back is the browser's own button, and the first page is one step away. */
export function Pager({ cursor, nextCursor, onPage }: PagerProps) {
  const t = useText()
  if (!cursor && !nextCursor) return null
  return (
    <nav className={s.pager} aria-label={t('app.pages')}>
      {cursor && <Button onClick={() => onPage(undefined)}>{t('app.page_first')}</Button>}
      {nextCursor && <Button onClick={() => onPage(nextCursor)}>{t('app.page_next')}</Button>}
    </nav>
  )
}

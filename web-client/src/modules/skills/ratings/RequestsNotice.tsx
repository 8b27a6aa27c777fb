import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { useRequestCount } from './useRequestCount'

/** One line when somebody waits for the reader's word; nothing where nobody does. */
export function RequestsNotice({ className }: { className?: string | undefined }) {
  const t = useText()
  const count = useRequestCount(useMe().personId ?? '')
  if (count === 0) return null
  return (
    <p className={className}>
      <Link to="/requests">{t('skills.requests_waiting', { count })}</Link>
    </p>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '@/api/session'
import { useText } from '@/shared/lib/locale'
import { questionsQuery } from './queries'

/** One line to what one is asked about programmes; nothing where nothing is. */
export function QuestionsNotice({ as, className }: { as: 'employee' | 'manager'; className?: string | undefined }) {
  const t = useText()
  const me = useMe()
  const { data } = useQuery(questionsQuery)
  const mine = data?.items.filter((item) => (item.personId === me.personId) === (as === 'employee')) ?? []
  if (mine.length === 0) return null
  return (
    <p className={className}>
      <Link to="/programme-questions">{t(`metrics.questions_home_${as}`, { count: mine.length })}</Link>
    </p>
  )
}

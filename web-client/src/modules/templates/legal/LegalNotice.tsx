import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '@/shared/lib/locale'
import { personObligationsQuery, teamObligationsQuery } from './queries'
import { leftToDo } from './team/leftToDo'

interface NoticeProps {
  personId: string
  className?: string | undefined
}

/** One line where something that the law asks of the reader is missing or soon will be; nothing where all is well. */
export function LegalNotice({ personId, className }: NoticeProps) {
  const t = useText()
  const items = useQuery(personObligationsQuery(personId)).data?.items ?? []
  const { missing, expiring } = leftToDo([{ personId, obligations: items }])
  if (missing + expiring === 0) return null
  return (
    <p className={className}>
      <Link to="/people/$personId/obligations" params={{ personId }}>
        {t('legal.home_own', { missing, expiring })}
      </Link>
    </p>
  )
}

/** The same of those who report to the reader. */
export function TeamLegalNotice({ personId, className }: NoticeProps) {
  const t = useText()
  const { missing, expiring } = leftToDo(useQuery(teamObligationsQuery(personId)).data?.people ?? [])
  if (missing + expiring === 0) return null
  return (
    <p className={className}>
      <Link to="/people/$personId/team-obligations" params={{ personId }}>
        {t('legal.home_team', { missing, expiring })}
      </Link>
    </p>
  )
}

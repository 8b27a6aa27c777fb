import { useSuspenseQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import { Matrix } from '../check/Matrix'
import l from '../Legal.module.css'
import { teamObligationsQuery } from '../queries'
import { leftToDo } from './leftToDo'

/** What rules ask of those who report to a manager. */
export function TeamObligationsPage({ personId }: { personId: string }) {
  const t = useText()
  const { data } = useSuspenseQuery(teamObligationsQuery(personId))
  const { missing, expiring } = leftToDo(data.people)
  return (
    <div className={l.page}>
      <PageHead title={t('legal.team_title')} lead={t('legal.team_lead')} />
      {data.people.length === 0 ? (
        <EmptyState title={t('legal.team_none')}>{t('legal.team_none_why')}</EmptyState>
      ) : (
        <>
          <p className={l.summary}>{t('legal.summary', { missing, expiring })}</p>
          <Matrix people={data.people} rules={data.rules} />
        </>
      )}
    </div>
  )
}

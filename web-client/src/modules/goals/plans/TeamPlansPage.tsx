import { useSuspenseQuery } from '@tanstack/react-query'
import { useText } from '@/shared/lib/locale'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHead } from '@/shared/ui/PageHead'
import g from '../Goals.module.css'
import { PlanTable } from './PlanTable'
import { teamPlansQuery } from './queries'

/** What waits for the manager first. */
export function TeamPlansPage({ personId }: { personId: string }) {
  const t = useText()
  const { data } = useSuspenseQuery(teamPlansQuery(personId))
  const waiting = data.items.filter(({ state }) => state !== 'active')
  const underWay = data.items.filter(({ state }) => state === 'active')
  return (
    <div className={g.page}>
      <PageHead title={t('goals.team_plans')} lead={t('goals.team_plans_lead')} />
      {data.items.length === 0 && (
        <EmptyState title={t('goals.team_plans_none')}>{t('goals.team_plans_none_why')}</EmptyState>
      )}
      {waiting.length > 0 && (
        <section className={g.part} aria-labelledby="waiting">
          <h2 id="waiting">{t('goals.team_plans_waiting')}</h2>
          <PlanTable plans={waiting} label={t('goals.team_plans_waiting')} isWithPerson />
        </section>
      )}
      {underWay.length > 0 && (
        <section className={g.part} aria-labelledby="under-way">
          <h2 id="under-way">{t('goals.team_plans_active')}</h2>
          <PlanTable plans={underWay} label={t('goals.team_plans_active')} isWithPerson />
        </section>
      )}
    </div>
  )
}
